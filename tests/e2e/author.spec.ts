import { expect } from '@playwright/test'
import { faultsOf } from './pages/accessibility'
import type { Api } from './pages/api'
import { makeArticle, saveUnit } from './pages/made-article'
import { answering, dialog, expectNoSidewaysScroll, open, selectWords } from './pages/screen'
import { test } from './pages/team'

const standing = async (api: Api, id: string) =>
  (await api.get<{ items: { state: string }[] }>(`/articles/${id}/authors`)).items[0]?.state

test('an author reads both texts, suggests, consents, sees what changed, declines, and is answered', async ({
  team,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const { id } = await makeArticle(team, 'in_review', 'Read by Its Author')
  const editor = await team.browserOf('editor')
  const api = await team.apiOf('editor')

  // The editor makes the link, which is shown once, with a mail in both languages.
  await open(editor, `/articles/${id}`)
  await editor.getByRole('button', { name: 'Send an author a link…' }).click()
  await dialog(editor, 'A link for an author').getByRole('button', { name: 'Make the link' }).click()
  const given = dialog(editor, /^The link for/)
  const address = await given.getByLabel('Link', { exact: true }).inputValue()
  await expect(given.getByLabel('Mail')).toHaveValue(new RegExp(`${address}[^]*${address}`))
  expect(await faultsOf(editor)).toEqual([])
  await given.getByRole('button', { name: 'Close' }).last().click()
  await expect(editor.getByText('No answer yet')).toBeVisible()

  // A browser that knows nobody here: Chinese first, English by a switch.
  const guest = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  const page = await guest.newPage()
  const response = await page.goto(address)
  expect(response?.headers()['cache-control']).toContain('no-store')
  expect(response?.headers()['referrer-policy']).toBe('no-referrer')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByText('去年双边贸易额达到90亿元')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: '以英文显示本页' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await answering(page)

  await selectWords(page.locator('main'), '9 billion yuan')
  await page
    .getByRole('toolbar', { name: 'The selected words' })
    .getByRole('button', { name: 'Suggest words' })
    .click()
  await page.getByRole('textbox', { name: 'Wording' }).fill('RMB 9 billion')
  await page.getByRole('button', { name: 'Suggest', exact: true }).click()
  await expect(page.getByRole('article', { name: 'Your comment' }).locator('ins')).toContainText('RMB')

  await page.getByRole('button', { name: 'Consent to publication' }).click()
  await expect(page.getByText('You consented to exactly this text')).toBeVisible()
  expect(await standing(api, id)).toBe('consented')

  // The text changes under the consent: the author sees where.
  await saveUnit(await team.apiOf('assistant'), id, 1, 'Two-way trade reached 9 billion yuan last year.')
  await page.reload()
  await answering(page)
  await expect(page.getByText('You consented to an earlier text')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your answer' }).locator('ins')).toContainText('Two')

  await page.getByRole('radio', { name: 'I do not consent' }).check()
  await page.getByRole('textbox', { name: 'Why not' }).fill('贸易额是双边的。')
  await page.getByRole('button', { name: 'Decline' }).click()
  await expect(page.getByText('You declined; the editors will answer')).toBeVisible()
  const { gates } = await api.get<{ gates: { code: string; state: string }[] }>(
    `/articles/${id}/readiness?to=approved`,
  )
  expect(gates).toContainEqual(expect.objectContaining({ code: 'author_declined', state: 'missing' }))

  // The editor answers, and the author reads it on a phone.
  await open(editor, `/articles/${id}`)
  await editor.getByRole('button', { name: 'Answer…' }).click()
  await editor.getByRole('textbox', { name: 'Answer' }).fill('We say so now.')
  await dialog(editor, 'Answer the author').getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(editor.getByText('Declined, and was answered')).toBeVisible()
  await open(editor, `/articles/${id}/review?panel=signing`)
  await expect(editor.getByText('贸易额是双边的。').first()).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, address)
  await expect(page.getByText('We say so now.')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faultsOf(page)).toEqual([])

  // A link that never was, and one that was revoked, look the same.
  const wrong = await page.goto(`${baseURL}/author/none`)
  expect(wrong?.status()).toBe(404)
  await expect(page.getByText('此链接无法使用').first()).toBeVisible()
  await editor.goto(`/articles/${id}`)
  await answering(editor)
  await editor.getByRole('button', { name: 'Revoke' }).click()
  await expect(editor.getByText('Link revoked')).toBeVisible()
  expect((await page.goto(address))?.status()).toBe(404)
  await guest.close()
})
