import { expect, type Page } from '@playwright/test'
import { contrastFaultsInTheDark, faultsOf } from './pages/accessibility'
import type { Api, Article } from './pages/api'
import { makeArticle } from './pages/made-article'
import { expectNoSidewaysScroll, open } from './pages/screen'
import { test } from './pages/team'

type Listed = { items: { id: string; state: string }[] }

/** Every screen of the workspace, on what the demo holds. */
async function screens(api: Api): Promise<string[]> {
  const articles = await api.get<Listed>('/articles')
  const editions = await api.get<Listed>('/editions')
  const of = ({ items }: Listed, state: string) => items.find(item => item.state === state)?.id ?? ''
  const article = (await api.get<Article>(`/articles/${of(articles, 'in_review')}`)).id
  const begun = of(articles, 'translating')
  const [term] = (await api.get<Listed>('/terms?q=%E4%BE%9B%E5%BA%94%E9%93%BE')).items
  const [entry] = (await api.get<Listed>('/register')).items
  return [
    '/',
    '/articles',
    '/articles/new',
    `/articles/${article}`,
    `/articles/${begun}/translate`,
    `/articles/${article}/summary`,
    `/articles/${article}/review`,
    `/articles/${article}/compare`,
    `/articles/${article}/checks`,
    `/articles/${article}/numbers`,
    `/articles/${article}/history`,
    `/articles/${article}/source`,
    `/articles/${article}/exchange`,
    '/editions',
    '/editions/calendar',
    '/editions/new',
    `/editions/${of(editions, 'assembling')}`,
    `/editions/${of(editions, 'assembling')}/compare`,
    '/archive',
    `/archive/${of(editions, 'published')}`,
    '/verify',
    '/terms',
    `/terms/${term?.id}`,
    '/terms/register',
    '/terms/drift',
    '/terms/drift?show=all',
    `/terms/register/${entry?.id}`,
    '/memory',
    '/memory?q=%E5%90%88%E4%BD%9C',
    '/memory/files',
    '/memory/pairs',
    '/people',
    '/people/security',
    '/settings',
    '/settings/checks',
    '/settings/signing',
    '/settings/archive',
    '/settings/history',
    '/settings/drafts',
    '/settings/mail',
    '/settings/robots',
    '/settings/deliveries',
    '/account',
    '/account/notices',
    '/inbox',
    '/inbox?show=all',
  ]
}

async function dress(page: Page, language: string, theme: string, url: string): Promise<void> {
  await page.context().addCookies([
    { name: 'bianyi.lang', value: language, url },
    { name: 'bianyi.theme', value: theme, url },
  ])
}

for (const language of ['en', 'zh-CN'] as const)
  test(`no screen has an accessibility fault in ${language}, light and dark`, async ({ team, baseURL }) => {
    test.setTimeout(180_000)
    const page = await team.browserOf('editor')
    await dress(page, language, 'light', baseURL ?? '')
    // Texts of one title, as happens: nothing on a screen is known by its title alone.
    for (let times = 0; times < 2; times++) await makeArticle(team, 'in_review', 'Twice of One Name')
    for (const path of await screens(await team.apiOf('editor'))) {
      await open(page, path)
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : /^zh/)
      expect(await faultsOf(page), `${path}, light`).toEqual([])
      expect(await contrastFaultsInTheDark(page), `${path}, dark`).toEqual([])
    }
  })

test('no open dialog or menu has an accessibility fault, and each gives the focus back', async ({
  team,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const { id } = await makeArticle(team, 'in_review', 'Opened and Closed')
  const editor = await team.browserOf('editor')
  const admin = await team.browserOf('admin')
  const of = (page: Page, path: string, name: string | RegExp) => ({ page, path, name })
  for (const theme of ['light', 'dark'])
    for (const { page, path, name } of [
      of(editor, `/articles/${id}`, 'Withdraw'),
      of(editor, `/articles/${id}/review?panel=signing`, 'Sign the translation'),
      of(editor, `/articles/${id}/review?panel=signing`, 'Request changes'),
      of(editor, `/articles/${id}/translate`, 'Omit…'),
      of(editor, '/', /^Account: /),
      of(editor, '/', 'Show the keys'),
      of(editor, '/terms', 'Add a term'),
      of(editor, '/terms/register', 'Enter somebody'),
      of(admin, '/people', 'Invite somebody'),
      of(admin, '/settings/robots', 'Add a group'),
    ]) {
      await dress(page, 'en', theme, baseURL ?? '')
      await open(page, path)
      const opener = page.getByRole('button', { name, exact: typeof name === 'string' }).first()
      await opener.click()
      await expect(page.locator('[role=dialog], [role=menu]').first()).toBeVisible()
      expect(await faultsOf(page), `${path}: ${name}`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.locator('[role=dialog], [role=menu]')).toHaveCount(0)
      await expect(opener, `${path}: ${name}`).toBeFocused()
    }
})

test('no screen scrolls sideways on a phone', async ({ team }) => {
  test.setTimeout(120_000)
  const page = await team.browserOf('editor', { viewport: { width: 390, height: 844 } })
  for (const path of await screens(await team.apiOf('editor'))) {
    await open(page, path)
    await expectNoSidewaysScroll(page)
  }
})

test('the language and the theme are chosen once and remembered', async ({ team }) => {
  const page = await team.browserOf('assistant')
  await open(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await page.getByRole('button', { name: /中文/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '案头' })).toBeVisible()
  await open(page, '/articles')
  await expect(page.getByRole('heading', { level: 1, name: '文章' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
})
