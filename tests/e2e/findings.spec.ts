import { expect } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { dialog } from './pages/screen'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

test('findings appear under the text while it is typed, and one key mends the first', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Found While Typing')
  const bench = new Workbench(await team.browserOf('assistant'), id)
  await bench.open()
  const box = bench.english(2)
  await box.focus()
  await box.pressSequentially('Bilateral trade reached 90 billion yuan yuan last year.')
  const found = bench.page.getByRole('region', { name: 'What the checks found in unit 2' })
  await expect(found.getByText(/10 times too large/)).toBeVisible()
  await expect(found.getByText('“yuan” stands twice')).toBeVisible()
  await bench.page.keyboard.press('Control+.')
  await expect(box).not.toHaveValue(/yuan yuan/)
  await expect(box).toBeFocused()
  await expect(found.getByText('“yuan” stands twice')).toBeHidden()
  await box.fill(english[1])
  await expect(found.getByText(/10 times too large/)).toBeHidden()
  await bench.expectSaved()
})

test('the grammar engine speaks up beside the typing too', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Grammar While Typing')
  const bench = new Workbench(await team.browserOf('assistant'), id)
  await bench.open()
  const box = bench.english(3)
  await box.focus()
  await box.pressSequentially('This is a important market for the goverment.')
  const found = bench.page.getByRole('region', { name: 'What the checks found in unit 3' })
  await expect(found.getByText(/“goverment” is in no dictionary/)).toBeVisible({ timeout: 30_000 })
  await found.getByRole('button', { name: /Change to “an”/ }).click()
  await expect(box).toHaveValue('This is an important market for the goverment.')
  await expect(found.getByText(/“goverment” is in no dictionary/)).toBeVisible()
})

test('a finding is ignored in the workbench, because, and again when the text changes', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Ignored Because')
  const bench = new Workbench(await team.browserOf('assistant'), id)
  await bench.open()
  const box = bench.english(1)
  await box.focus()
  await box.pressSequentially('Dialogue between neighbors，as they say.')
  const found = bench.page.getByRole('region', { name: 'What the checks found in unit 1' })
  const comma = found.getByText(/Full-width characters/)
  await expect(comma).toBeVisible()
  await found.getByRole('button', { name: 'Ignore, because …' }).first().click()
  const why = dialog(bench.page, 'Ignore this finding')
  await why.getByRole('textbox', { name: 'Because' }).fill('It is quoted as it was written.')
  await why.getByRole('button', { name: 'Ignore it' }).click()
  await expect(comma).toBeHidden()
  await box.focus()
  await box.press('End')
  await box.pressSequentially(' Or not.')
  await expect(comma).toBeVisible()
})
