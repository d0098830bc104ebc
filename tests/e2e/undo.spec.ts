import { expect } from '@playwright/test'
import { english, makeArticle, saveUnit } from './pages/made-article'
import { notice } from './pages/screen'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

test('what was done to units is taken back, the last first, by key and by mouse', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Done and Undone')
  const api = await team.apiOf('assistant')
  for (const at of [0, 1, 2, 3]) await saveUnit(api, id, at, english[at] ?? '')
  const before = await api.units(id)
  const shape = (units: typeof before) =>
    units.map(({ status, sentences, translation }) => ({ status, sentences, text: translation.text }))
  const bench = new Workbench(await team.browserOf('assistant'), id)
  const { page } = bench
  await bench.open()

  // Units that are no neighbors are merged, the third is moved up, the first is condensed.
  for (const unit of [1, 3]) await page.getByRole('button', { name: `Pick unit ${unit} for a merge` }).click()
  await bench.english(1).focus()
  await bench.tool('Merge 2 units').click()
  await expect(bench.units).toHaveCount(4)
  await expect(bench.english(1)).toHaveValue(`${english[0]} ${english[2]}`)
  await bench.english(3).focus()
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(bench.english(2)).toHaveValue(english[3])
  await bench.mark(1, 'Condensed')

  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await expect(notice(page, 'The unit has its earlier status again.')).toBeVisible()
  await expect(bench.tool('Draft')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('u')
  await expect(notice(page, 'The unit is back in its place.')).toBeVisible()
  await expect(bench.english(2)).toHaveValue(english[1])
  await bench.tool('More for this unit').click()
  await page.getByRole('menuitem', { name: 'Undo the last change to units' }).click()
  await expect(notice(page, 'The units are apart again.')).toBeVisible()
  await expect(bench.units).toHaveCount(5)
  expect(shape(await api.units(id))).toEqual(shape(before))

  const split = await bench.openSplit(1)
  await split.getByLabel('Source').press('Home')
  for (let letter = 0; letter < 5; letter += 1) await split.getByLabel('Source').press('ArrowRight')
  await split.getByRole('button', { name: 'Split', exact: true }).click()
  await expect(bench.units).toHaveCount(6)
  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await expect(notice(page, 'The unit is whole again.')).toBeVisible()
  await expect(bench.units).toHaveCount(5)
  await expect(bench.english(1)).toHaveValue(english[0])
})
