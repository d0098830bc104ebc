import { expect } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { dialog, notice, open } from './pages/screen'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

test('what is typed saves itself and stands there after a reload', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Typed and Saved')
  const bench = new Workbench(await team.browserOf('assistant'), id)
  await bench.open()
  await bench.expectAccount('5 sentences unaccounted')
  await bench.write(1, english[0])
  await bench.expectSaved()
  await bench.page.reload()
  await expect(bench.english(1)).toHaveValue(english[0])
  expect(await (await team.apiOf('assistant')).unitText(id, 0)).toBe(english[0])
})

test('every sentence is accounted for by translating, merging, splitting, condensing and leaving out', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'translating', 'Accounted For')
  const page = await team.browserOf('assistant')
  const bench = new Workbench(page, id)
  await bench.open()
  await bench.write(1, english[0])
  await bench.mergeWithNext(1)
  await expect(bench.units).toHaveCount(4)

  const split = await bench.openSplit(1)
  await split.getByRole('button', { name: 'Split' }).click()
  await expect(bench.units).toHaveCount(5)
  await expect(bench.english(1)).toHaveValue(english[0])
  await expect(bench.english(2)).toHaveValue('')

  await bench.mark(1, 'Translated')
  await bench.write(2, english[1])
  await bench.mark(2, 'Translated')
  await bench.write(3, english[2])
  await bench.mark(3, 'Condensed')
  await bench.omit(4, 'Citation or note')
  await expect(page.getByText('Citation or note')).toBeVisible()
  await bench.expectAccount('1 sentence unaccounted')

  const overview = await team.browserOf('assistant')
  await open(overview, `/articles/${id}`)
  const done = overview.getByRole('button', { name: 'Translation is done' })
  await expect(done).toHaveAccessibleDescription('1 source sentence is not accounted for yet.')

  await bench.write(5, english[4])
  await bench.mark(5, 'Translated')
  await bench.expectAccount('Every sentence is accounted for')
  await bench.expectSaved()

  await open(overview, `/articles/${id}`)
  await done.click()
  await dialog(overview, 'Translation is done').getByRole('button', { name: 'Translation is done' }).click()
  await expect(notice(overview, 'Moved to: Summarizing.')).toBeVisible()
})

test('a sentence can be divided at the caret, and its source stays whole', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Divided at the Caret')
  const bench = new Workbench(await team.browserOf('assistant'), id)
  await bench.open()
  const split = await bench.openSplit(5)
  const source = split.getByLabel('Source')
  await source.focus()
  await source.press('Control+Home')
  for (const _ of '只要桥还在，') await source.press('ArrowRight')
  await split.getByRole('button', { name: 'Split' }).click()
  await expect(bench.units).toHaveCount(6)
  await expect(bench.page.getByText('只要桥还在，', { exact: true })).toBeVisible()
  await expect(bench.page.getByText('就会有人过河。', { exact: true })).toBeVisible()
})
