import { newId } from '../db/ids'
import { createPassage } from '../db/passages'
import { giveSentences, insertPlace, insertSentence, insertUnit } from '../db/units'
import { segmentSource } from '../domain/segmentation/segment-source'
import type { SourceLanguage } from '../domain/words'
import type { Work } from './context'

type Layout = { articleId: string; versionId: string; text: string; language: SourceLanguage }

/** Writes the sentences of a new article's first source version, one unit each. Answers how many there are. */
export function layOutSource({ tx, now }: Work, { articleId, versionId, text, language }: Layout): number {
  let position = 0
  for (const paragraph of segmentSource(text, language)) {
    for (const { start, end } of paragraph.sentences) {
      const sentenceId = newId('sen')
      insertSentence(tx, sentenceId, articleId)
      insertPlace(tx, {
        sourceVersionId: versionId,
        sentenceId,
        position,
        paragraph: paragraph.index,
        start,
        end,
      })
      const unitId = newId('unt')
      const passageId = createPassage(tx, 'translation', { articleId }, now)
      insertUnit(tx, { id: unitId, articleId, position, status: 'untranslated', passageId })
      giveSentences(tx, unitId, [sentenceId])
      position += 1
    }
  }
  return position
}
