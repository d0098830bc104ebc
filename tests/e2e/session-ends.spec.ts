import { expect } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { dialog } from './pages/screen'
import { names, test } from './pages/team'
import { Workbench } from './pages/workbench'

type Sessions = { items: { id: string; current: boolean }[] }

test('a session that ends while somebody types is taken up again in place, and the text is saved', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'translating', 'Typed Without a Session')
  const page = await team.browserOf('assistant')
  const bench = new Workbench(page, id)
  await bench.open()
  const address = page.url()
  // The same person ends this browser's session from elsewhere: the next request finds nobody.
  await page.evaluate(async () => {
    const { items } = (await (await fetch('/api/v1/me/sessions')).json()) as Sessions
    const mine = items.find(session => session.current)
    await fetch(`/api/v1/me/sessions/${mine?.id}`, { method: 'DELETE' })
  })
  await bench.write(1, english[0])
  const door = dialog(page, 'Your session has ended')
  await expect(door).toBeVisible()
  expect(page.url()).toBe(address)
  expect(await (await team.apiOf('editor')).unitText(id, 0)).toBe('')

  await door.getByRole('button', { name: `Sign in again as ${names.assistant}` }).click()
  await expect(door).toHaveCount(0)
  await bench.expectSaved()
  await expect(bench.english(1)).toHaveValue(english[0])
  expect(await (await team.apiOf('editor')).unitText(id, 0)).toBe(english[0])
})
