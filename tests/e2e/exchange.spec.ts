import { expect } from '@playwright/test'
import { editWord } from '../support/word-edits'
import { english, makeArticle } from './pages/made-article'
import { notice, open } from './pages/screen'
import { test } from './pages/team'

test('texts go out as XLIFF and come back: changes are taken, conflicts are decided', async ({ team }) => {
  const { id, units } = await makeArticle(team, 'in_review', 'Out and Back')
  const page = await team.browserOf('assistant')
  await open(page, `/articles/${id}`)
  await page.getByRole('link', { name: 'To another tool…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'To another tool and back' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${id}.xlf`)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const out = Buffer.concat(chunks).toString()

  // The other tool changes two texts; one of them is changed here too.
  const back = out
    .replace(english[0], 'Neighbors should talk before a crisis.')
    .replace(english[4], 'While the bridge stands, people will cross.')
  const assistant = await team.apiOf('assistant')
  await assistant.send('PATCH', `/units/${units[4]}`, { text: 'Somebody will always cross the river.' }, 1)
  const choose = (text: string) =>
    page.getByLabel('Choose a file…').setInputFiles({
      name: 'back.xlf',
      mimeType: 'application/xliff+xml',
      buffer: Buffer.from(text),
    })
  await choose(back.replace('<source', '<sauce'))
  await expect(page.getByRole('alert').filter({ hasText: 'The file cannot be read as XML' })).toBeVisible()
  await choose(back)
  const file = page.getByRole('region', { name: 'back.xlf' })
  await expect(file).toContainText('changed by the other tool: 1')
  await expect(file).toContainText('to be decided: 1')
  await expect(file.getByRole('article', { name: 'Unit 1' }).locator('ins').first()).toBeVisible()
  const asked = file.getByRole('article', { name: 'Unit 5' })
  await expect(asked).toContainText('Changed on both sides')
  await expect(file).toContainText('1 text waits for a decision')
  await asked.getByRole('radio', { name: 'Take the file’s' }).check()
  await file.getByRole('button', { name: 'Take 2 texts over' }).click()
  await expect(notice(page, 'Taken over: 2. Left as they were: 0.')).toBeVisible()

  const texts = (await assistant.units(id)).map(({ translation }) => translation.text)
  expect([texts[0], texts[4]]).toEqual([
    'Neighbors should talk before a crisis.',
    'While the bridge stands, people will cross.',
  ])
})

test('an article goes to reviewers as a Word file, and their changes come back as suggestions', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'in_review', 'Reviewed in Word')
  const page = await team.browserOf('reviewer')
  await open(page, `/articles/${id}/exchange`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for Word' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const at = '2024-11-05T08:30:00Z'
  const buffer = editWord(Buffer.concat(chunks), [
    { unit: 1, kind: 'replace', text: 'Dialogue', by: 'Talk', author: 'Anna Reader', at },
    { unit: 3, kind: 'comment', text: 'Which town?', on: 'border town', author: 'Anna Reader', at },
  ])
  await page.getByLabel('Choose a Word file…').setInputFiles({
    name: 'reviewed.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(buffer),
  })
  const file = page.getByRole('region', { name: 'reviewed.docx' })
  await expect(file.getByRole('checkbox')).toHaveCount(2)
  await expect(file).toContainText('Anna Reader')
  await file.getByRole('button', { name: 'Bring in 2' }).click()
  await expect(notice(page, 'Brought in: 1 suggestions, 1 comments.')).toBeVisible()
  await expect(page.getByText('Which town?').first()).toBeVisible()
})
