import { inBrowser } from './browser.mjs'
import { median } from './measure.mjs'

const rounds = 30

/**
 * How long after somebody else's comment was sent it stands in an open review room, in milliseconds, and how long the
 * server took to answer whoever sent it: the floor, since nobody can be shown it sooner.
 */
export function liveFigures(server, cookie, { reviewer }, article) {
  return inBrowser(server, cookie, async context => {
    const page = await context.newPage()
    await page.goto(`${server.origin}/articles/${article.id}/review?panel=comments`)
    await page.waitForLoadState('networkidle')
    const { id: passageId, revision } = article.units[0].translation
    const seen = []
    const answered = []
    for (let round = -3; round < rounds; round += 1) {
      const body = `Word ${round + 10} of thirty-odd, is it the usual one?`
      const shown = page.evaluate(words => {
        const isThere = () => document.body.textContent.includes(words)
        return new Promise(resolve => {
          const watch = new MutationObserver(() => {
            if (!isThere()) return
            watch.disconnect()
            resolve(Date.now())
          })
          watch.observe(document.body, { childList: true, subtree: true, characterData: true })
        })
      }, body)
      const sent = Date.now()
      const anchor = { passageId, start: 0, end: 2, revision }
      const { status } = await reviewer.post(`/articles/${article.id}/threads`, { anchor, body })
      if (status !== 201) throw new Error(`a comment was answered ${status}`)
      const floor = Date.now() - sent
      const at = (await shown) - sent
      if (round >= 0) seen.push(at) && answered.push(floor)
    }
    return { seen: median(seen), slowest: Math.max(...seen), answered: median(answered) }
  })
}
