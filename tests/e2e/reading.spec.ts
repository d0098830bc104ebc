import { expect, type Page } from '@playwright/test'
import { faultsOf } from './pages/accessibility'
import { expectNoSidewaysScroll, open } from './pages/screen'
import { test } from './pages/team'

type Listed = { items: { id: string; number: number; title: string }[] }

test('the archive opens to strangers when an admin says so, and is found, read and searched', async ({
  team,
  browser,
  baseURL,
}) => {
  const { items } = await (await team.apiOf('editor')).get<Listed>('/editions?state=published')
  const issue = items.find(({ id }) => id === ofTheDemo(items))
  if (!issue) throw new Error('nothing is published')
  const stranger = await (await browser.newContext({ baseURL })).newPage()
  expect((await stranger.goto('/read'))?.status()).toBe(404)

  const admin = await team.browserOf('admin')
  await open(admin, '/settings/archive')
  await setArchive(admin, true)

  await stranger.goto('/read')
  await stranger.getByRole('link', { name: issue.title }).click()
  await expect(stranger).toHaveURL(new RegExp(`/read/${issue.number}$`))
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible()
  await stranger.getByRole('link', { name: 'Two columns' }).click()
  await expect(stranger.locator('.text .source').filter({ hasText: '的' }).first()).toBeVisible()
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 390]) {
      await stranger.emulateMedia({ colorScheme: scheme })
      await stranger.setViewportSize({ width, height: 844 })
      for (const path of ['/read', `/read/${issue.number}`, `/read/${issue.number}?variant=columns`]) {
        await stranger.goto(path)
        await expectNoSidewaysScroll(stranger)
        expect(await faultsOf(stranger), `${path} ${scheme} ${width}`).toEqual([])
      }
    }
  await stranger.goto('/read')
  await stranger.getByRole('searchbox').fill('的')
  await stranger.getByRole('searchbox').press('Enter')
  await expect(stranger.locator('.found a').first()).toBeVisible()
  const feed = await stranger.request.get('/read/feed.xml')
  expect([feed.status(), feed.headers()['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
  const bytes = await stranger.request.get(`/read/${issue.number}/docx`)
  expect(bytes.status()).toBe(200)

  await setArchive(admin, false)
  expect((await stranger.goto(`/read/${issue.number}`))?.status()).toBe(404)
  await stranger.context().close()
})

test('an editor sees the mail and the text as they will be, and copies a post for Substack', async ({
  team,
}) => {
  const { items } = await (await team.apiOf('editor')).get<Listed>('/editions?state=assembling')
  const page = await team.browserOf('editor', { permissions: ['clipboard-read', 'clipboard-write'] })
  await open(page, `/editions/${ofTheDemo(items)}`)
  await expect(page.getByText(/^Mail \d+(\.\d)? KB/)).toBeVisible()
  await expect(page.getByText(/minutes? to read$/)).toBeVisible()
  const frame = page.frameLocator('iframe[title^="Preview"]')
  await page.getByRole('radio', { name: 'Email, 600' }).check({ force: true })
  await expect(frame.locator('table[role=presentation]').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Plain text' }).check({ force: true })
  await expect(frame.locator('pre')).toContainText('***')
  await page.getByRole('button', { name: 'Copy for Substack' }).click()
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByText('The text is on the clipboard.')).toBeVisible()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('<h2')
})

/** The demo's own edition, whatever other journeys have made: theirs have high numbers. */
function ofTheDemo(items: Listed['items']): string {
  return items.toSorted((a, b) => a.number - b.number)[0]?.id ?? ''
}

async function setArchive(page: Page, isPublic: boolean): Promise<void> {
  await page.getByLabel('Open to everybody').setChecked(isPublic)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
}

test('a source that appears anew shows what it touches, and begins a correction', async ({ team }) => {
  const api = await team.apiOf('editor')
  const { items } = await api.get<Listed>('/editions?state=published')
  const id = ofTheDemo(items)
  const { articles } = await api.get<{ articles: { articleId: string }[] }>(`/editions/${id}/manifest`)
  const sources = await Promise.all(
    articles.map(({ articleId }) => api.get<{ text: string }>(`/articles/${articleId}/source`)),
  )
  const source = sources.find(({ text }) => text.includes('。'))?.text ?? ''
  const page = await team.browserOf('editor')
  await open(page, `/editions/${id}`)
  await page.getByLabel('The new text of the source').fill(everyOther(source))
  await page.getByRole('button', { name: 'Show what it touches' }).click()
  await page.getByRole('button', { name: 'Draft a correction' }).first().click()
  await expect(page.getByLabel('What is to be known')).toHaveValue(/updated after publication/)
  await expect(page.getByLabel('As it was printed')).not.toHaveValue('')
  expect(await faultsOf(page)).toEqual([])
})

/** About half of its sentences worded otherwise: what stays shows whose source it is. */
function everyOther(source: string): string {
  return source.replace(/。/g, (stop, at: number) => (at % 2 === 0 ? stop : '呢。'))
}
