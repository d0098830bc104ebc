import { expect } from '@playwright/test'
import { english, makeArticle, saveUnit } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { dialog } from './pages/screen'
import { names, test } from './pages/team'
import { Workbench } from './pages/workbench'

/** A change made by somebody else is to be seen within this time, without a reload. */
const atOnce = { timeout: 1_000 }

test('what one person says in the review room the other sees at once, and who else is there', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'in_review', 'Seen by Two')
  const mine = new ReviewRoom(await team.browserOf('reviewer'), id)
  const theirs = new ReviewRoom(await team.browserOf('editor'), id)
  await mine.open()
  await theirs.open()
  await expect(mine.page.getByText(`${names.editor} is here too`)).toBeVisible()
  await theirs.comment('communiqué', 'Is this the usual word?')
  await expect(mine.thread('Is this the usual word?')).toBeVisible(atOnce)
  await mine.reply('Is this the usual word?', 'It is.')
  await expect((await theirs.turnTo('Is this the usual word?')).getByText('It is.')).toBeVisible(atOnce)
  await theirs.page.close()
  await expect(mine.page.getByText(`${names.editor} is here too`)).toHaveCount(0)
})

test('a text that changes while it is read is marked, and is not signed before it has been read', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'in_review', 'Changed While Read')
  const room = new ReviewRoom(await team.browserOf('reviewer'), id)
  await room.open('signing')
  await saveUnit(await team.apiOf('editor'), id, 4, 'As long as the bridge stands, people will cross.')
  const news = room.page.getByRole('alert').filter({ hasText: `${names.editor} changed 1 passage` })
  await expect(news).toBeVisible()
  await expect(room.page.getByText('people will cross.').first()).toBeVisible()

  await room.page.getByRole('button', { name: 'Sign the translation', exact: true }).click()
  const sheet = dialog(room.page, 'Sign the translation')
  await sheet.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(sheet.locator('ins')).toContainText('people')
  await sheet.getByRole('button', { name: 'I have read this: show the text as it is now' }).click()
  await expect(news).toHaveCount(0)
  await sheet.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(sheet).toHaveCount(0)
})

test('in the workbench the units of others move along, and what is being written stays', async ({ team }) => {
  const { id, units } = await makeArticle(team, 'translating', 'Moving Along')
  const bench = new Workbench(await team.browserOf('assistant'), id)
  const theirs = new Workbench(await team.browserOf('editor'), id)
  await bench.open()
  await theirs.open()
  await theirs.english(2).focus()
  await expect(bench.page.getByText(`${names.editor} is here`, { exact: true })).toBeVisible()
  await bench.write(1, english[0])
  await theirs.write(2, english[1])
  await theirs.expectSaved()
  await expect(bench.english(2)).toHaveValue(english[1], atOnce)
  await expect(bench.english(1)).toHaveValue(english[0])

  // The cursor stays among its words when somebody else changes the text it stands in.
  await bench.expectSaved()
  await bench.english(1).focus()
  await bench.page.keyboard.press('End')
  await saveUnit(await team.apiOf('editor'), id, 0, english[0].replace('Dialogue', 'All dialogue'))
  await expect(bench.english(1)).toHaveValue(/^All dialogue/)
  await bench.page.keyboard.type(' Ever.')
  await expect(bench.english(1)).toHaveValue(`${english[0].replace('Dialogue', 'All dialogue')} Ever.`)

  const api = await team.apiOf('editor')
  const revisions = await Promise.all(
    (await api.units(id)).slice(1, 3).map(unit => unit.translation.revision),
  )
  await api.send('POST', '/units/merge', {
    units: [1, 2].map(at => ({ id: units[at], revision: revisions[at - 1] })),
  })
  await expect(bench.units).toHaveCount(4)
})
