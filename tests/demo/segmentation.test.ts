import { expect, it } from 'vitest'
import { demoEssays } from '@/demo/all-essays'
import { essaySource } from '@/demo/essay'
import { segmentSource, sentenceText } from '@/domain/segmentation/segment-source'

it.each(demoEssays)('the segmenter cuts $slug into the sentences its translation was written for', essay => {
  const source = essaySource(essay)
  const cut = segmentSource(source, essay.sourceLanguage).map(p =>
    p.sentences.map(s => sentenceText(source, s)),
  )
  expect(cut).toEqual(essay.paragraphs.map(p => p.sentences.map(s => s.source.trim())))
})
