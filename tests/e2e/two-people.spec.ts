import { expect } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { dialog } from './pages/screen'
import { names, test } from './pages/team'
import { Workbench } from './pages/workbench'

test('two people write in one unit at once; the second saves both together, and both stay in the history', async ({
  team,
}) => {
  const { id, units } = await makeArticle(team, 'translating', 'Written by Two')
  const mine = new Workbench(await team.browserOf('assistant'), id)
  const theirs = new Workbench(await team.browserOf('editor'), id)
  await mine.shutOff()
  await mine.open()
  await mine.write(1, english[0])
  await mine.expectSaved()
  await theirs.open()
  await theirs.write(1, english[0].replace('Dialogue', 'Talk'))
  await theirs.expectSaved()
  await mine.write(1, english[0].replace('a crisis', 'trouble'))

  const conflict = dialog(mine.page, 'Two people saved this text')
  await expect(conflict).toContainText(names.editor)
  await conflict.getByRole('button', { name: 'Save both together' }).click()
  await expect(conflict).toHaveCount(0)
  const both = 'Talk between neighbors should not wait for trouble.'
  await expect(mine.english(1)).toHaveValue(both)
  await mine.expectSaved()
  const api = await team.apiOf('assistant')
  expect(await api.unitText(id, 0)).toBe(both)
  const passage = (await api.units(id)).find(unit => unit.id === units[0])?.translation.id
  const { items } = await api.get<{ items: { text: string }[] }>(`/passages/${passage}/revisions`)
  expect(items.map(({ text }) => text)).toEqual([
    english[0],
    english[0].replace('Dialogue', 'Talk'),
    english[0].replace('a crisis', 'trouble'),
    both,
  ])
})
