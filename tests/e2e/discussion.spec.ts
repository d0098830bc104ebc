import { expect } from '@playwright/test'
import { english, makeArticle, saveUnit } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { dialog, notice, selectFromTo } from './pages/screen'
import { names, test } from './pages/team'

test('a suggestion whose passage changed is brought up to date, edited and taken', async ({ team }) => {
  const { id, units } = await makeArticle(team, 'in_review', 'Brought Together')
  const reviewer = await team.apiOf('reviewer')
  const passage = (await reviewer.units(id)).find(unit => unit.id === units[4])!.translation
  await reviewer.send('POST', `/articles/${id}/threads`, {
    anchor: { passageId: passage.id, start: 0, end: passage.text.length },
    body: 'Shorter.',
    suggestion: passage.text.replace('As long as', 'While'),
  })
  await saveUnit(await team.apiOf('assistant'), id, 4, english[4].replace('somebody', 'people'))

  const room = new ReviewRoom(await team.browserOf('editor'), id)
  await room.open()
  const card = await room.turnTo('Shorter.')
  await expect(card.getByText('The passage changed since')).toBeVisible()
  await card.getByRole('button', { name: 'Edit and accept…' }).click()
  const sheet = dialog(room.page, 'Accept in other words')
  const text = sheet.getByRole('textbox')
  await expect(text).toHaveValue('While the bridge stands, people will cross the river.')
  await text.fill('While the bridge stands, people will cross.')
  await sheet.getByRole('button', { name: 'Accept with these words' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(room.page.getByRole('main')).toContainText('While the bridge stands, people will cross.')
})

test('a comment whose words are gone is put on others, by keys, and closed with a last word', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'in_review', 'Put Elsewhere')
  const room = new ReviewRoom(await team.browserOf('reviewer'), id)
  await room.open()
  await room.comment('communiqué', 'Is this the usual word?')
  await saveUnit(await team.apiOf('assistant'), id, 2, 'Markets speak.')
  const card = room.thread('Is this the usual word?')
  await expect(card.getByText('The words it was about are gone:')).toBeVisible()
  await card.getByRole('button', { name: 'Put it on other words…' }).click()
  const sheet = dialog(room.page, 'Put the comment on other words')
  await sheet.getByLabel('Select the words it is about').focus()
  for (const _ of ' speak') await room.page.keyboard.press('Shift+ArrowRight')
  await sheet.getByRole('button', { name: 'Keep it here' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(card.getByText('“Markets speak”')).toBeVisible()
  await card.getByLabel('Reply').fill('Settled.')
  await card.getByRole('button', { name: 'Reply and resolve' }).click()
  await expect(card).toContainText(`Resolved by ${names.reviewer}`)
})

test('a comment across paragraphs is drawn in each of them, and follows both', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Across Two')
  const room = new ReviewRoom(await team.browserOf('reviewer'), id)
  await room.open()
  const main = room.page.getByRole('main')
  await selectFromTo(main, 'last year.', 'A market')
  await room.page.getByRole('toolbar', { name: 'On the selected words' }).getByRole('button').first().click()
  const form = room.page.getByRole('form', { name: 'New comment' })
  await expect(form).toContainText('“last year. A market”')
  // By keys the range goes on into the next text, whole.
  await form.getByRole('button', { name: 'Change the range' }).click()
  await form.getByRole('button', { name: /^Add what follows: / }).press('Enter')
  await form.getByRole('button', { name: 'Keep this range' }).press('Enter')
  await expect(form).toContainText('the dates of the talks.”')
  await form.getByRole('textbox', { name: 'Comment' }).fill('One thought or three?')
  await form.getByRole('button', { name: 'Comment', exact: true }).click()

  const card = room.thread('One thought or three?')
  await expect(card).toContainText('Across 3 passages')
  const drawn = main.locator('[data-anchor] mark')
  await expect(drawn).toHaveText(['last year.', english[2], english[3]])
  await saveUnit(await team.apiOf('assistant'), id, 3, 'The dates are in an appendix.')
  await expect(card).toContainText('The words around it have changed since')
  await expect(drawn.first()).toHaveText('last year.')
})

test('an editor takes all of their own suggestions at once; of two for the same words the first', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'in_review', 'All of Mine')
  const editor = await team.apiOf('editor')
  const units = await editor.units(id)
  const propose = (at: number, words: string, suggestion: string) => {
    const { id: passageId, text } = units[at]!.translation
    const start = text.indexOf(words)
    const anchor = { passageId, start, end: start + words.length }
    return editor.send('POST', `/articles/${id}/threads`, { anchor, body: 'Better.', suggestion })
  }
  await propose(0, 'Dialogue', 'Talking')
  await propose(4, 'somebody', 'people')
  await propose(4, 'somebody', 'everybody')
  const room = new ReviewRoom(await team.browserOf('editor'), id)
  await room.open()
  const { page } = room
  await page.getByRole('button', { name: '3 suggestions' }).click()
  await page.getByRole('menuitem', { name: 'Accept all of mine (3)' }).click()
  await dialog(page, 'Accept all of mine (3)').getByRole('button', { name: 'Accept them' }).click()
  await expect(notice(page, /2 suggestions accepted · 1 stays/)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Talking between neighbors')
  await expect(page.getByRole('main')).toContainText('people will cross the river')
})
