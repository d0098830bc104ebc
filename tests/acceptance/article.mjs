// Short words for what everybody does with an article over the API.
import { createHash } from 'node:crypto'
import { good, is, ok } from './report.mjs'

export const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')

export async function propose(who, input) {
  const article = good('proposing an article', await who.post('/articles', input), 201)
  is('a new article is proposed', article.state, 'proposed')
  return article
}

export async function article(who, id) {
  return good('reading the article', await who.get(`/articles/${id}`))
}

export async function units(who, id) {
  return good('reading the units', await who.get(`/articles/${id}/units`)).items
}

/** Asks for a move; answers as it came. */
export function ask(who, id, to, more = {}) {
  return who.post(`/articles/${id}/transitions`, { to, ...more })
}

export async function move(who, id, to, more = {}) {
  const moved = good(`the move to ${to}`, await ask(who, id, to, more))
  is(`the article is ${to}`, moved.state, to)
  return moved
}

export async function save(who, unit, change) {
  const answer = await who.patch(`/units/${unit.id}`, unit.translation.revision, change)
  return good('saving a unit', answer).unit
}

/** Signs a stage of an article as it stands now; answers as it came. */
export async function sign(who, id, stage, more = {}) {
  const { contentHash } = await article(who, id)
  return who.post(`/articles/${id}/signoffs`, {
    stage,
    decision: 'approve',
    contentHash: contentHash[stage],
    ...more,
  })
}

export async function signoffs(who, id) {
  return good('reading the sign-offs', await who.get(`/articles/${id}/signoffs`)).items
}

/** The source is kept byte for byte, and the sentences by their offsets give it back. */
export async function sourceIsExact(who, id, text) {
  const source = good('reading the source', await who.get(`/articles/${id}/source`))
  ok('the source is kept as it came', source.text === text)
  is('the hash of the source is that of its bytes', source.sha256, sha256(text))
  const sentences = (await units(who, id)).flatMap(unit => unit.sentences)
  const inOrder = [...sentences].sort((a, b) => a.start - b.start)
  ok(
    'the sentences by their offsets are the source',
    inOrder.map(s => text.slice(s.start, s.end)).join('') === text,
  )
  ok(
    'each sentence has the text of its offsets',
    inOrder.every(s => s.text === text.slice(s.start, s.end)),
  )
  ok(
    'no sentence overlaps another',
    inOrder.every((s, i) => s.start === (inOrder[i - 1]?.end ?? 0)),
  )
}

/** The four fates sum to the sentences there are. */
export async function coverageSums(who, id) {
  const { progress } = await article(who, id)
  const { sentences, translated, condensed, omitted, unaccounted } = progress
  is('the fates sum to the sentences', translated + condensed + omitted + unaccounted, sentences)
  const listed = (await units(who, id)).flatMap(unit => unit.sentences)
  is(
    'the units hold each sentence once',
    [new Set(listed.map(s => s.id)).size, listed.length],
    [sentences, sentences],
  )
  return progress
}

/** Gates of a readiness answer, by code. */
export async function gates(who, path, to) {
  const readiness = good('reading the readiness', await who.get(`${path}/readiness?to=${to}`))
  return {
    ready: readiness.ready,
    ...Object.fromEntries(readiness.gates.map(gate => [gate.code, gate.state])),
  }
}
