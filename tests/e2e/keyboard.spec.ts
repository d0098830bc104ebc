import { expect, type Page } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { answering, notice, open } from './pages/screen'
import { SignInPage } from './pages/sign-in-page'
import { names, roleNames, test } from './pages/team'

/** Goes on by Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first()
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached by Tab`)
}

test('an article is translated, read, commented and signed without a mouse', async ({ team, page }) => {
  test.setTimeout(120_000)
  const { id } = await makeArticle(team, 'translating', 'By Keys Alone')
  await new SignInPage(page).open()
  await tabTo(page, 'button', `${roleNames.assistant} ${names.assistant}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()

  await open(page, `/articles/${id}/translate`)
  for (const [at, text] of english.entries()) {
    await expect(async () => {
      await page.keyboard.press('e')
      await expect(
        page.getByRole('textbox', { name: `English of unit ${at + 1}`, exact: true }),
      ).toBeFocused()
    }).toPass()
    await page.keyboard.type(text)
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Escape')
  }
  await expect(page.getByText('Every sentence is accounted for')).toBeVisible()
  await expect(page.getByText(/^Saved · /)).toBeVisible()
  const api = await team.apiOf('assistant')
  expect((await api.units(id)).map(unit => unit.status)).toEqual(Array(5).fill('translated'))

  await open(page, `/articles/${id}`)
  await tabTo(page, 'button', 'Translation is done')
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', 'Translation is done')
  await page.keyboard.press('Enter')
  await expect(notice(page, 'Moved to: Summarizing.')).toBeVisible()
})

test('a reviewer signs by key, and Escape closes what was opened and gives the focus back', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'in_review', 'Signed by Keys')
  const page = await team.browserOf('reviewer')
  await page.goto(`/articles/${id}/review?panel=signing`)
  await answering(page)
  await tabTo(page, 'button', 'Sign the translation')
  const sign = page.getByRole('button', { name: 'Sign the translation', exact: true }).first()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(sign).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, 'button', /^Sign$/)
  await page.keyboard.press('Enter')
  await expect(notice(page, 'Signed. Your seal stands on exactly these words.')).toBeVisible()
})
