import { expect } from '@playwright/test'
import { makeArticle, signBoth } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { dialog, notice, open } from './pages/screen'
import { names, test } from './pages/team'

test('approval is held while a gate stands open, and says which', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Held')
  const room = new ReviewRoom(await team.browserOf('editor'), id)
  await room.open('signing')
  const approve = room.page.getByRole('button', { name: 'Approve the article' })
  await expect(approve).toBeDisabled()
  await expect(approve).toHaveAccessibleDescription(
    '2 gates are open: Translation signed off and Summary signed off',
  )
  await expect(room.page.getByText('2 things stand in the way.')).toBeVisible()
})

test('an editor goes past a gate with a reason, which stays to be seen', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Overridden')
  const room = new ReviewRoom(await team.browserOf('editor'), id)
  await room.open('signing')
  const { page } = room
  await page.getByRole('button', { name: 'Override…' }).click()
  const sheet = dialog(page, 'Approve past what is open')
  const confirm = sheet.getByRole('button', { name: 'Approve all the same' })
  await expect(confirm).toBeDisabled()
  for (const reason of await sheet.getByLabel('Why you go past it').all())
    await reason.fill('The author read it himself.')
  await confirm.click()
  await expect(notice(page, 'Approved. The article can go into an edition.')).toBeVisible()

  await open(page, `/articles/${id}/review?panel=signing`)
  await expect(page.getByText(`${names.editor} went past this:`).first()).toBeVisible()
  await expect(page.getByText('The author read it himself.').first()).toBeVisible()
  await open(page, `/articles/${id}/history`)
  await expect(page.getByText('The author read it himself.').first()).toBeVisible()
})

test('a signed article is approved, and an edit sends it back to review by itself', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Signed, Then Passed')
  await signBoth(await team.apiOf('reviewer'), id)
  const room = new ReviewRoom(await team.browserOf('editor'), id)
  await room.open('signing')
  const { page } = room
  await expect(page.getByText('Nothing stands in the way.')).toBeVisible()
  await page.getByRole('button', { name: 'Approve the article' }).click()
  await dialog(page, 'Approve the article').getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(notice(page, 'Approved. The article can go into an edition.')).toBeVisible()
  await expect(page.getByRole('main').getByText('Approved', { exact: true })).toBeVisible()

  await open(page, `/articles/${id}`)
  await page.getByLabel('English title').fill('Passed, Then Changed')
  await page.getByRole('region', { name: 'Title', exact: true }).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('main').getByText('In review', { exact: true })).toBeVisible()
})
