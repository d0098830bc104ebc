import { expect } from '@playwright/test'
import { english, makeArticle, saveUnit } from './pages/made-article'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

test('of two people at one unit the second is shown both texts and their merge, and loses nothing', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'translating', 'Two at Once')
  await saveUnit(await team.apiOf('assistant'), id, 0, english[0])
  const bench = new Workbench(await team.browserOf('assistant'), id)
  await bench.shutOff()
  await bench.open()
  await expect(bench.english(1)).toHaveValue(english[0])
  const theirs = english[0].replace('Dialogue', 'Talk')
  const mine = english[0].replace('a crisis', 'trouble')
  await saveUnit(await team.apiOf('editor'), id, 0, theirs)
  await bench.write(1, mine)
  const conflict = bench.page.getByRole('dialog')
  await expect(conflict).toContainText('Sikong Mingyuan')
  await expect(conflict).toContainText('trouble')
  await expect(conflict).toContainText('Talk between neighbors')
  expect(await (await team.apiOf('editor')).unitText(id, 0)).toBe(theirs)
})
