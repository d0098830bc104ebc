import { good, is, ok } from './report.mjs'

/** The history tells who did what, in order, and its chain holds. */
export async function historyHolds(server, who, articleId, editionId, manifest) {
  const ofArticle = await every(who, `/articles/${articleId}/events`)
  const ofEdition = await every(who, `/editions/${editionId}/events`)
  const types = new Set(ofArticle.map(event => event.type))
  for (const type of [
    'article.proposed',
    'article.moved',
    'passage.revised',
    'signoff.recorded',
    'thread.opened',
  ])
    ok(`the article’s history has ${type}`, types.has(type), [...types])
  const moves = [...ofArticle].reverse().filter(event => event.type === 'article.moved')
  is('its moves begin and end', [moves[0].data.to, moves.at(-1).data.to], ['translating', 'published'])
  ok(
    'its moves join on',
    moves.every((m, i) => i === 0 || m.data.from === moves[i - 1].data.to),
  )
  ok(
    'it says by itself where nobody moved it',
    moves.some(m => m.data.automatic && m.data.to === 'in_review'),
  )
  ok(
    'everybody in it has a name',
    [...ofArticle, ...ofEdition].every(event => event.actor?.name),
  )
  const published = ofEdition.find(event => event.type === 'edition.published')
  is('the history names the root of the manifest', published?.data.rootHash, manifest.rootHash)
  ok('the manifest names an event before it', manifest.history.seq < published.seq)
  const verify = server.cli('history', 'verify')
  is('the chain holds', [verify.status, verify.error], [0, ''])
}

/** A list page by page: never too many at once, none twice, newest first. */
async function every(who, path) {
  const items = []
  let cursor = null
  do {
    const query = cursor ? `?limit=20&cursor=${encodeURIComponent(cursor)}` : '?limit=20'
    const page = good('a page of history', await who.get(`${path}${query}`))
    if (page.items.length > 20) is('a page is no longer than asked', page.items.length, 20)
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  const order = items.map(event => event.seq)
  is(
    'the pages join without a gap',
    [...new Set(order)].sort((a, b) => b - a),
    order,
  )
  return items
}
