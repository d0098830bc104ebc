import { expect } from '@playwright/test'
import { makeArticle, saveUnit, signBoth } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { names, test } from './pages/team'

test('a blocking comment on a few words is answered and resolved', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Discussed')
  const reviewer = new ReviewRoom(await team.browserOf('reviewer'), id)
  await reviewer.open()
  await reviewer.comment('9 billion yuan', 'Is this both ways?', { blocking: true })
  await expect(reviewer.thread('Is this both ways?')).toContainText('9 billion yuan')
  await expect(reviewer.thread('Is this both ways?')).toContainText('Blocks approval')

  const assistant = new ReviewRoom(await team.browserOf('assistant'), id)
  await assistant.open()
  await assistant.reply('Is this both ways?', 'Yes: 双边 says so.')
  const asAssistant = await assistant.turnTo('Is this both ways?')
  await expect(asAssistant.getByRole('button', { name: 'Resolve' })).toBeDisabled()

  await reviewer.open()
  const card = await reviewer.turnTo('Is this both ways?')
  await expect(card.getByText('Yes: 双边 says so.')).toBeVisible()
  await card.getByRole('button', { name: 'Resolve' }).click()
  await reviewer.page.getByLabel('Which comments').selectOption('all')
  await expect(reviewer.thread('Is this both ways?')).toContainText(`Resolved by ${names.reviewer}`)
})

test('an accepted suggestion stands in the text and in the history as a change by who made it', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'in_review', 'Reworded')
  const reviewer = new ReviewRoom(await team.browserOf('reviewer'), id)
  await reviewer.open()
  await reviewer.suggest('the bridge stands', 'a bridge is left', 'Closer to 还在.')
  await expect(reviewer.thread('Closer to 还在.').locator('ins').first()).toBeVisible()

  const assistant = new ReviewRoom(await team.browserOf('assistant'), id)
  await assistant.open()
  const card = await assistant.turnTo('Closer to 还在.')
  await card.getByRole('button', { name: 'Accept', exact: true }).click()
  const { page } = assistant
  await expect(page.getByText(/As long as a bridge is left, somebody will cross/)).toBeVisible()
  await page.getByLabel('Which comments').selectOption('all')
  const decided = assistant.thread('Closer to 还在.')
  await expect(decided).toContainText(`Accepted by ${names.assistant} as revision 2`)

  await decided.getByRole('link', { name: 'Show the change' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
  await expect(page.getByRole('main').locator('ins').filter({ hasText: 'is left' })).toBeVisible()
  await expect(page.getByRole('main').locator('del').filter({ hasText: 'stands' })).toBeVisible()
})

test('a reviewer signs translation and summary with a note', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Signed')
  const room = new ReviewRoom(await team.browserOf('reviewer'), id)
  await room.open('signing')
  await expect(room.seal('Translation')).toContainText('Not signed off')
  await room.sign('translation', 'Compared throughout.')
  await expect(room.seal('Translation')).toContainText('Signed for exactly these words')
  await expect(room.seal('Translation')).toContainText('Compared throughout.')
  await room.sign('summary')
  await expect(room.seal('Summary')).toContainText('Signed for exactly these words')
})

test('an edit cracks the seal, what changed is shown first, and signing again mends it', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Cracked')
  await signBoth(await team.apiOf('reviewer'), id)
  await saveUnit(
    await team.apiOf('assistant'),
    id,
    0,
    'Dialogue between neighbors must not wait for a crisis.',
  )

  const room = new ReviewRoom(await team.browserOf('reviewer'), id)
  await room.open('signing')
  const { page } = room
  const since = page.getByRole('region', { name: 'Since you last signed' })
  await expect(since).toContainText('Translation: 1 passage changed since')
  await expect(since.locator('del')).toContainText('should')
  await expect(since.locator('ins')).toContainText('must')
  await expect(room.seal('Translation')).toContainText('Stale sign-off')
  await expect(room.seal('Summary')).toContainText('Signed off')
  await room.sign('translation')
  await expect(room.seal('Translation')).toContainText('Signed for exactly these words')
  await expect(since).toHaveCount(0)
})

test('a research assistant may not sign, and is told who can', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Not Mine to Sign')
  const room = new ReviewRoom(await team.browserOf('assistant'), id)
  await room.open('signing')
  const sign = room.page.getByRole('button', { name: 'Sign the translation' })
  await expect(sign).toBeDisabled()
  await expect(sign).toHaveAccessibleDescription(
    'Your role does not allow this. Who can: Reviewer or Editor.',
  )
})

test('a text that changed while it was being read is not signed unread', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Changed Meanwhile')
  const room = new ReviewRoom(await team.browserOf('reviewer'), id)
  await room.open('signing')
  await saveUnit(
    await team.apiOf('assistant'),
    id,
    0,
    'Dialogue between neighbors must not wait for a crisis.',
  )
  await room.page.getByRole('button', { name: 'Sign the translation' }).click()
  const sheet = room.page.getByRole('dialog')
  await sheet.getByLabel('Note').fill('Compared throughout.')
  await sheet.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(sheet.getByText('The text changed while you were reading')).toBeVisible()
  await expect(sheet.locator('ins')).toContainText('must')
  await sheet.getByRole('button', { name: 'I have read this: show the text as it is now' }).click()
  await expect(sheet.getByLabel('Note')).toHaveValue('Compared throughout.')
  await sheet.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(room.seal('Translation')).toContainText('Signed for exactly these words')
})
