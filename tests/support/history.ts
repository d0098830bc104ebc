import { generateKeyPairSync } from 'node:crypto'
import { canonicalJson } from '@/domain/canonical-json'
import { type ChainedEvent, eventHash, genesis } from '@/domain/events'
import { bundleLines } from '@/formats/history/bundle'
import { type Checkpoint, originOf, signCheckpoint } from '@/formats/history/checkpoint'
import { type VerifierKey, verifierKeyOf } from '@/formats/history/signed-note'

type Chained = ChainedEvent & { hash: string }

const kinds = ['passage.revised', 'thread.commented', 'article.moved', 'signoff.recorded']
const said = ['对话与合作', 'a “quoted” note, with a \\ and a \n', 'emoji 🖋 and U+FFFD \uFFFD', '']

/** A chain of so many events, as the program would write them, with texts that are awkward to carry. */
export function chainOf(size: number, salt = ''): Chained[] {
  return [...chained(size, salt)]
}

/** As `chainOf`, one by one. */
export function* chained(size: number, salt = ''): Generator<Chained> {
  let prevHash = genesis
  for (let seq = 1; seq <= size; seq += 1) {
    const event: ChainedEvent = {
      seq,
      at: new Date(Date.UTC(2026, 2, 2) + seq * 1000).toISOString(),
      actorId: seq % 5 === 0 ? null : `usr_${seq % 7}`,
      type: kinds[seq % kinds.length] ?? '',
      articleId: seq % 3 === 0 ? null : `art_${seq % 11}`,
      editionId: null,
      data: canonicalJson({
        note: `${salt}${said[seq % said.length]}`,
        revision: seq,
        automatic: seq % 2 === 0,
      }),
      prevHash,
    }
    prevHash = eventHash(event)
    yield { ...event, hash: prevHash }
  }
}

export type Signer = ReturnType<typeof signer>

/** A key for histories that begin with this event. */
export function signer(first: { hash: string } | undefined) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const origin = originOf(first?.hash ?? '')
  const key = verifierKeyOf(origin, publicKey)
  const at = '2026-03-03T00:00:00.000Z'
  const note = (size: number, head: string) => signCheckpoint({ origin, size, head, at }, privateKey)
  return {
    key,
    origin,
    note,
    checkpoint: (size: number, head: string): Checkpoint => ({ origin, size, head, at }),
  }
}

/** The bytes of a bundle with its own checkpoint at the end. */
export function bundleOf(
  events: readonly Chained[],
  { key, note }: Pick<Signer, 'note'> & { key: VerifierKey },
): Buffer {
  const last = events.at(-1)
  const size = events.length
  return Buffer.from([...bundleLines(key, events, { size, note: note(size, last?.hash ?? '') })].join(''))
}
