import { expect } from '@playwright/test'
import { makeArticle, saveUnit, signBoth } from './pages/made-article'
import { open } from './pages/screen'
import { names, test } from './pages/team'

test('a returning reviewer sees what changed and moved, goes through it by keys, restores, and sees who wrote it', async ({
  team,
}) => {
  const { id, units } = await makeArticle(team, 'in_review', 'Compared')
  const reviewer = await team.apiOf('reviewer')
  const editor = await team.apiOf('editor')
  await signBoth(reviewer, id)
  await saveUnit(editor, id, 4, 'As long as the bridge stands, people will cross the river.')
  await editor.send('POST', `/units/${units[3]}/move`, { after: null })

  const page = await team.browserOf('reviewer')
  await open(page, `/articles/${id}/review`)
  const since = page.getByRole('main').locator('section').filter({ hasText: 'changed since' }).first()
  await expect(since.getByText('moved', { exact: true })).toBeVisible()
  await expect(since.locator('ins').first()).toContainText('people')

  await since.getByRole('link', { name: 'Compare side by side' }).click()
  await expect(page.getByText('2 passages changed')).toBeVisible()
  await expect(page.getByText('2 changes')).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await expect(page.locator(':focus')).toContainText('stands in another place')
  await page.keyboard.press('j')
  await expect(page.locator(':focus')).toContainText('somebody')

  const theirs = await team.browserOf('editor')
  const passage = (await editor.units(id)).find(unit => unit.id === units[4])?.translation.id
  await open(theirs, `/articles/${id}/compare?passage=${passage}&from=1&to=2`)
  await theirs.getByRole('button', { name: 'Restore revision 1' }).click()
  await expect(theirs.getByRole('main').locator('ins').filter({ hasText: 'somebody' })).toBeVisible()

  await open(theirs, `/articles/${id}/review`)
  await theirs.keyboard.press('w')
  const share = theirs.getByText(new RegExp(`^\\d?${names.assistant}: \\d`))
  await expect(share).toBeVisible()
  await expect(theirs.getByText(`Written by ${names.editor}:`).first()).toBeAttached()
  await theirs.keyboard.press('w')
  await expect(share).toHaveCount(0)
})
