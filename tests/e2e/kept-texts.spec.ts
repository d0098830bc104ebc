import { expect, type Locator, type Page } from '@playwright/test'
import { keptIn } from './pages/kept'
import { english, makeArticle } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { dialog, open } from './pages/screen'
import { enter, names, test } from './pages/team'
import { Workbench } from './pages/workbench'

const words = 'Words that the server never saw.'

/** Nothing is saved from now on: every change fails on its way. */
async function cutOff(page: Page): Promise<void> {
  await page
    .context()
    .route('**/api/v1/**', route => (route.request().method() === 'GET' ? route.fallback() : route.abort()))
}

/** The tab is gone, and has not even been able to send what it would send when it is closed. */
async function crash(page: Page): Promise<void> {
  const context = page.context()
  const crashed = page.waitForEvent('crash')
  const devtools = await context.newCDPSession(page)
  devtools.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
  await context.unrouteAll()
}

test('whatever is written is there again after its tab crashed before the server had it', async ({
  team,
}) => {
  test.setTimeout(120_000)
  const { id } = await makeArticle(team, 'in_review', 'Kept in Every Box')
  const editor = await team.apiOf('editor')
  const { id: edition } = await editor.send<{ id: string }>('POST', '/editions', {
    number: 4210,
    title: 'Kept',
    publishOn: '2026-12-15',
  })
  await editor.send('PUT', `/editions/${edition}/sections`, [{ kind: 'introduction', body: 'It begins.' }], 1)
  const page = await team.browserOf('editor')
  const comment = (now: Page) =>
    now.getByRole('form', { name: 'New comment' }).getByRole('textbox', { name: 'Comment' })
  const boxes: {
    path: string
    place: RegExp
    box: (now: Page) => Locator
    begin?: (now: Page) => unknown
  }[] = [
    {
      path: `/articles/${id}/translate`,
      place: /^unit:/,
      box: now => new Workbench(now, id).english(2),
    },
    {
      path: `/articles/${id}/summary`,
      place: /^claim:/,
      box: now => now.getByRole('textbox', { name: 'Why it matters' }),
    },
    { path: `/articles/${id}/summary`, place: /^takeaway:/, box: now => now.getByLabel('One more takeaway') },
    { path: `/articles/${id}`, place: /^title:/, box: now => now.getByLabel('English title').last() },
    {
      path: `/articles/${id}/review`,
      place: /^thread:/,
      box: comment,
      begin: now => new ReviewRoom(now, id).begin('Comment', 'communiqué'),
    },
    {
      path: `/editions/${edition}`,
      place: /^edition:/,
      box: now =>
        now.getByRole('region', { name: /^Section 1: Introduction/ }).getByLabel('Text', { exact: true }),
    },
  ]
  for (const { path, place, box, begin } of boxes) {
    const tab = await page.context().newPage()
    await open(tab, path)
    await begin?.(tab)
    await cutOff(tab)
    await box(tab).fill(words)
    await expect
      .poll(async () => (await keptIn(tab)).map(one => one.place), path)
      .toEqual([expect.stringMatching(place)])
    const [kept] = await keptIn(tab)
    expect(kept?.readable, path).not.toContain('server never saw')
    await crash(tab)

    const next = await page.context().newPage()
    await open(next, path)
    await expect(next.getByText('A text from an earlier visit was not saved.')).toBeVisible()
    await expect(box(next), path).toHaveValue(words)
    // What saves by itself is saved now; the rest is thrown away by hand.
    if (/unit|claim|edition/.test(place.source)) await expect.poll(() => keptIn(next), path).toEqual([])
    else if (begin) await next.getByRole('button', { name: 'Cancel' }).click()
    else await box(next).fill(place.source.includes('title') ? 'Kept in Every Box' : '')
    await expect.poll(() => keptIn(next), path).toEqual([])
    await next.close()
  }
})

test('what one person left unsaved is nobody else’s, and theirs again when they come back', async ({
  team,
  baseURL,
}) => {
  const { id } = await makeArticle(team, 'translating', 'Left at a Shared Desk')
  const page = await team.browserOf('assistant')
  const bench = new Workbench(page, id)
  await bench.open()
  await cutOff(page)
  await bench.write(1, words)
  await expect.poll(async () => (await keptIn(page)).length).toBe(1)
  await crash(page)

  const { request } = page.context()
  await enter(request, 'editor', baseURL ?? '')
  const other = new Workbench(await page.context().newPage(), id)
  await other.open()
  await expect(other.english(1)).toHaveValue('')
  await expect.poll(async () => (await keptIn(other.page)).length).toBe(1)
  await expect(other.page.getByText('earlier visit')).toHaveCount(0)
  await other.page.close()

  await enter(request, 'assistant', baseURL ?? '')
  const again = await page.context().newPage()
  // On another page it is named, and leads to where it was written.
  await open(again, '/')
  await again.getByRole('button', { name: 'Show', exact: true }).click()
  const kept = dialog(again, 'Not saved yet')
  await expect(kept).toContainText(words)
  await kept.getByRole('link', { name: 'Go on with it' }).click()
  await expect(new Workbench(again, id).english(1)).toHaveValue(words)
  await expect.poll(async () => (await team.apiOf('editor')).unitText(id, 0)).toBe(words)
})

test('signing out saves first; where that fails it asks, and leaves nothing behind', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Signed Out While Writing')
  const page = await team.browserOf('assistant')
  const bench = new Workbench(page, id)
  await bench.open()
  const leave = async () => {
    await page.getByRole('button', { name: `Account: ${names.assistant}` }).click()
    await page.getByRole('menuitem', { name: 'Sign in as somebody else' }).click()
  }
  await page.route('**/api/v1/units/*', route => route.fulfill({ status: 500, body: '{}' }))
  await bench.write(1, words)
  await leave()
  const asks = dialog(page, 'Not everything is saved')
  await expect(asks).toContainText('One text has not reached the server.')
  await asks.getByRole('button', { name: 'Cancel' }).click()
  await expect(bench.english(1)).toHaveValue(words)

  await page.unrouteAll()
  await bench.write(1, english[0])
  await leave()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  expect(await (await team.apiOf('editor')).unitText(id, 0)).toBe(english[0])
  expect(await keptIn(page)).toEqual([])
})
