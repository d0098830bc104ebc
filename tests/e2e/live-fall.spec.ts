import { expect, type Page } from '@playwright/test'
import { makeArticle } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { test } from './pages/team'

type Heard = { heard: number[] }

/** Writes down the number of every event that the page is told of, by stream or by asking. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    const RealSource = window.EventSource
    window.EventSource = class extends RealSource {
      constructor(address: string | URL) {
        super(address)
        this.addEventListener('change', event => heard.push(Number(event.lastEventId)))
      }
    }
    const realFetch = window.fetch
    window.fetch = async (...given) => {
      const response = await realFetch(...given)
      if (response.ok && String(given[0]).includes('/changes?after=')) {
        const { items } = (await response.clone().json()) as { items: { seq: number }[] }
        heard.push(...items.map(({ seq }) => seq))
      }
      return response
    }
  })
}

test('two people in one article miss nothing and are told nothing twice when the server falls between', async ({
  team,
  demo,
}) => {
  test.setTimeout(120_000)
  const { id, units } = await makeArticle(team, 'in_review', 'Through a Fall')
  const mine = new ReviewRoom(await team.browserOf('reviewer'), id)
  const theirs = new ReviewRoom(await team.browserOf('editor'), id)
  await listen(mine.page)
  await mine.open()
  await theirs.open()
  const api = await team.apiOf('editor')
  type Changes = { head: number; items: { seq: number }[] }
  const { head } = await api.get<Changes>(`/articles/${id}/changes`)
  await theirs.comment('communiqué', 'Before the fall?')
  await expect(mine.thread('Before the fall?')).toBeVisible()

  await demo.end('SIGKILL')
  await demo.start()
  // Said to the new server before the page has found it again.
  const [first] = await api.units(id)
  expect(first?.id).toBe(units[0])
  const anchor = { passageId: first?.translation.id, start: 0, end: 8 }
  await api.send('POST', `/articles/${id}/threads`, { anchor, body: 'While you were away?' })
  await expect(mine.thread('While you were away?')).toBeVisible({ timeout: 30_000 })
  await theirs.comment('the bridge', 'After the fall?')
  await expect(mine.thread('After the fall?')).toBeVisible({ timeout: 30_000 })

  for (const room of [mine, theirs])
    for (const said of ['Before the fall?', 'While you were away?', 'After the fall?'])
      await expect(room.thread(said)).toHaveCount(1)
  const { items } = await api.get<Changes>(`/articles/${id}/changes?after=${head}`)
  const heard = await mine.page.evaluate(() => (window as unknown as Heard).heard)
  expect(heard.filter(seq => seq > head)).toEqual(items.map(({ seq }) => seq))
})
