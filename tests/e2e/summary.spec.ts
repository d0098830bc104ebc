import { expect } from '@playwright/test'
import { english, makeArticle, saveUnit } from './pages/made-article'
import { dialog, notice, open } from './pages/screen'
import { SummaryDesk } from './pages/summary-desk'
import { test } from './pages/team'

test('a summary is written, rests on sentences of the text, and goes to review', async ({ team }) => {
  const { id } = await makeArticle(team, 'summarizing', 'To Be Summarized')
  const page = await team.browserOf('assistant')
  const desk = new SummaryDesk(page, id)
  await desk.open()
  await desk.write('Why it matters', 'It shows trade from close by.')
  await desk.restOn('Why it matters', english[2])
  await desk.addTakeaway('Trade goes on where talks stop.')
  await desk.restOn('Takeaway 1', english[1])
  await desk.addTakeaway('A bridge is enough.')
  await desk.restOn('Takeaway 2', english[4])
  await desk.claim('Takeaway 2').getByRole('button', { name: 'Move up: Takeaway 2' }).click()
  await expect(desk.claim('Takeaway 1').getByRole('textbox')).toHaveValue('A bridge is enough.')
  await desk.expectSaved()

  await desk.open()
  await expect(desk.claim('Takeaway 1').getByRole('textbox')).toHaveValue('A bridge is enough.')
  await expect(desk.evidence('Takeaway 2', english[1])).toBeVisible()
  await expect(desk.evidence('Why it matters', english[2])).toBeVisible()

  await open(page, `/articles/${id}`)
  await page.getByRole('button', { name: 'Send to review' }).click()
  await dialog(page, 'Send to review').getByRole('button', { name: 'Send to review' }).click()
  await expect(notice(page, 'Moved to: In review.')).toBeVisible()
})

test('a claim says that what it rests on has changed, shows how, and is confirmed anew', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Stale Evidence')
  const changed = 'Bilateral trade reached nine billion yuan in a single year.'
  await saveUnit(await team.apiOf('assistant'), id, 1, changed)
  const desk = new SummaryDesk(await team.browserOf('assistant'), id)
  await desk.open()
  const takeaway = desk.claim('Takeaway 1')
  await expect(takeaway.getByText('Changed since Nangong He confirmed it,')).toBeVisible()
  await expect(takeaway.getByText('in a single year').first()).toBeVisible()
  await takeaway.getByRole('button', { name: 'It still bears this out' }).click()
  await expect(takeaway.getByText(/Changed since/)).toHaveCount(0)
  await desk.expectSaved()

  await desk.open()
  await expect(desk.evidence('Takeaway 1', changed)).toBeVisible()
  await expect(desk.claim('Takeaway 1').getByText(/Changed since/)).toHaveCount(0)
})
