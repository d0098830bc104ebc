import { generatedText } from '../tests/acceptance/generated-text.mjs'
import { bundled } from './bundled.mjs'
import { inTurn } from './measure.mjs'

const sentence =
  'The ministry said that ports along the coast would reopen in stages, beginning with the smaller ones, and that freight already paid for would go first. '
const before = sentence.repeat(2).slice(0, 300)
const after = before.replace('in stages', 'one by one').replace('already paid for', 'paid for in advance')

/** Figures of the rules alone: no server, no database. */
export async function domainFigures() {
  const { segmentSource, diffText } = await rules()
  const text = generatedText(200_000)
  const megabytes = Buffer.byteLength(text) / 1e6
  const [segmenting, diffing] = await inTurn(
    { rounds: 40, warm: 10 },
    () => segmentSource(text, 'zh'),
    () => {
      for (let turn = 0; turn < 100; turn += 1) diffText(before, after, { granularity: 'words' })
    },
  )
  return { segmentation: megabytes / (segmenting / 1000), diff: diffing / 100 }
}

function rules() {
  return bundled(`export { segmentSource } from './domain/segmentation/segment-source'
export { diffText } from './domain/diff/text-diff'`)
}
