import { expect } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { dialog, notice, open } from './pages/screen'
import { test } from './pages/team'

test('an edition is begun, filled, signed, approved and published by hand, and its file is had', async ({
  team,
}) => {
  test.setTimeout(120_000)
  const { title } = await makeArticle(team, 'approved', 'A Bridge by Hand')
  const page = await team.browserOf('editor')
  await open(page, '/editions/new')
  await page.getByLabel('Number', { exact: true }).fill('4100')
  await page.getByLabel('Title', { exact: true }).fill('By Hand')
  await page.getByLabel('Appears on').fill('2026-12-08')
  await page.getByLabel('Begin with the usual sections').uncheck()
  await page.getByRole('button', { name: 'Begin the edition' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'By Hand' })).toBeVisible()

  const add = async (kind: string) => {
    await page.getByRole('button', { name: 'Add a section' }).first().click()
    await page.getByRole('menuitem', { name: kind }).click()
  }
  await add('Introduction')
  const introduction = page.getByRole('region', { name: /^Section 1: Introduction/ })
  await introduction.getByLabel('Text', { exact: true }).fill('This week somebody crosses a river.')
  await add('Feature')
  const feature = page.getByRole('region', { name: /^Section 2: Feature/ })
  await feature.getByRole('button', { name: 'Add an article' }).click()
  const picker = dialog(page, 'Choose an article')
  await picker.getByLabel('Search by title or author').fill('A Bridge by Hand')
  await picker.getByRole('button', { name: new RegExp(title) }).click()
  await expect(feature).toContainText(title)
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

  const move = async (name: string, state: string) => {
    await page.getByRole('tab', { name: /Readiness/ }).click()
    await page.getByRole('button', { name, exact: true }).first().click()
    await dialog(page, name).getByRole('button', { name, exact: true }).click()
    await expect(notice(page, `The edition is now: ${state}.`).last()).toBeVisible()
  }
  await move('Send to review', 'In review')
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const reviewer = await team.browserOf('reviewer')
  await open(reviewer, `/editions/${id}`)
  await reviewer.getByRole('tab', { name: /Readiness/ }).click()
  await reviewer.getByRole('button', { name: 'Sign the edition', exact: true }).click()
  await dialog(reviewer, 'Sign the edition').getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(notice(reviewer, 'Signed. Your seal stands on exactly these words.')).toBeVisible()

  await open(page, `/editions/${id}`)
  await move('Approve', 'Approved')
  await move('Publish', 'Published')
  await page.getByRole('button', { name: 'Files' }).first().click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Plain text' }).click(),
  ])
  const text = await (await file.createReadStream()).toArray().then(parts => Buffer.concat(parts).toString())
  expect(text).toContain('This week somebody crosses a river.')
  expect(text).toContain(english[4])
})
