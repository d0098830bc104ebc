import { expect } from '@playwright/test'
import { makeArticle } from './pages/made-article'
import { dialog, notice, open } from './pages/screen'
import { names, test } from './pages/team'

test('the editor accepts an article, gives it to somebody, and it waits on their desk', async ({ team }) => {
  const { id, title } = await makeArticle(team, 'proposed', 'To Be Accepted')
  const page = await team.browserOf('editor')
  await open(page, `/articles/${id}`)
  await page.getByRole('button', { name: 'Accept for translation' }).click()
  const accept = dialog(page, 'Accept for translation')
  await accept.getByLabel('Note').fill('Runs in spring.')
  await accept.getByRole('button', { name: 'Accept for translation' }).click()
  await expect(notice(page, 'Moved to: Translating.')).toBeVisible()

  const assignment = page.getByRole('region', { name: 'Assignment' })
  await assignment.getByLabel('Assigned to').selectOption({ label: names.assistant })
  await assignment.getByLabel('Due').fill('2031-03-04')
  await assignment.getByRole('button', { name: 'Save' }).click()
  await expect(notice(page, 'The assignment is saved.')).toBeVisible()

  const desk = await team.browserOf('assistant')
  await open(desk, '/')
  const waiting = desk.getByRole('region', { name: 'Waiting for you' }).getByRole('listitem')
  const entry = waiting.filter({ hasText: title })
  await expect(entry).toContainText('Translate')
  await expect(entry).toContainText('Mar 4, 2031')
})

test('the editor declines an article, which can be taken up again', async ({ team }) => {
  const { id } = await makeArticle(team, 'proposed', 'To Be Declined')
  const page = await team.browserOf('editor')
  await open(page, `/articles/${id}`)
  await page.getByRole('button', { name: 'Decline', exact: true }).click()
  await dialog(page, 'Decline').getByRole('button', { name: 'Decline', exact: true }).click()
  await expect(notice(page, 'Moved to: Declined.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take up again' })).toBeVisible()
})

test('a research assistant sees that accepting is the editor’s, and why', async ({ team }) => {
  const { id } = await makeArticle(team, 'proposed', 'Not for Me to Accept')
  const page = await team.browserOf('assistant')
  await open(page, `/articles/${id}`)
  const accept = page.getByRole('button', { name: 'Accept for translation' })
  await expect(accept).toBeDisabled()
  await expect(accept).toHaveAccessibleDescription('Your role does not allow this. Who can: Editor.')
})
