import { expect, type Page } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { dialog, open } from './pages/screen'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

type Edition = { id: string; revision: number; sections: { body: string }[] }

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

test('all of a kind are mended after a look at each change', async ({ team }) => {
  const { id, units } = await makeArticle(team, 'translating', 'Mended Together')
  const api = await team.apiOf('assistant')
  await api.send('PATCH', `/units/${units[0]}`, { text: 'Dialogue must not not wait.' }, 0)
  await api.send('PATCH', `/units/${units[2]}`, { text: 'A market says says more.' }, 0)
  const page = await team.browserOf('assistant')
  await open(page, `/articles/${id}/checks`)
  await panelOf(page, 'Doubled words').getByRole('button', { name: 'Fix all 2' }).click()
  const sheet = dialog(page, 'Fix 2 places')
  await expect(sheet.getByRole('listitem')).toHaveCount(2)
  await sheet.getByRole('button', { name: 'Make 2 changes' }).click()
  await expect(sheet.getByText('2 of 2 texts changed')).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByRole('heading', { name: 'Doubled words' })).toBeHidden()
  expect(await api.unitText(id, 0)).toBe('Dialogue must not wait.')
  expect(await api.unitText(id, 2)).toBe('A market says more.')
})

test('an edition has all of a kind mended in its own texts', async ({ team }) => {
  const api = await team.apiOf('editor')
  const described = { number: 4310, title: 'Mended in an Edition', publishOn: '2026-12-15' }
  const made = await api.send<Edition>('POST', '/editions', described)
  await api.send(
    'PUT',
    `/editions/${made.id}/sections`,
    [
      { kind: 'welcome', heading: 'Welcome', body: 'Welcome to the the edition.' },
      { kind: 'conclusion', heading: 'Conclusion', body: 'We were were glad to have you.' },
    ],
    made.revision,
  )
  const page = await team.browserOf('editor')
  await open(page, `/editions/${made.id}/checks`)
  await panelOf(page, 'Doubled words').getByRole('button', { name: 'Fix all 2' }).click()
  const sheet = dialog(page, 'Fix 2 places')
  await sheet.getByRole('button', { name: 'Make 2 changes' }).click()
  await expect(sheet.getByText('2 of 2 texts changed')).toBeVisible()
  const { sections } = await api.get<Edition>(`/editions/${made.id}`)
  expect(sections.map(section => section.body)).toEqual([
    'Welcome to the edition.',
    'We were glad to have you.',
  ])
})

test('what could not be changed is told of, and the rest is changed', async ({ team }) => {
  const { id, units } = await makeArticle(team, 'translating', 'Changed Meanwhile')
  const api = await team.apiOf('assistant')
  await api.send('PATCH', `/units/${units[0]}`, { text: 'Dialogue must not not wait.' }, 0)
  await api.send('PATCH', `/units/${units[2]}`, { text: 'A market says says more.' }, 0)
  const page = await team.browserOf('assistant')
  await open(page, `/articles/${id}/checks`)
  await panelOf(page, 'Doubled words').getByRole('button', { name: 'Fix all 2' }).click()
  await api.send('PATCH', `/units/${units[0]}`, { text: 'Somebody wrote this since.' }, 1)
  const sheet = dialog(page, 'Fix 2 places')
  await sheet.getByRole('button', { name: 'Make 2 changes' }).click()
  await expect(sheet.getByText('1 of 2 texts changed')).toBeVisible()
  await expect(sheet.getByText('Not changed')).toHaveCount(1)
  expect(await api.unitText(id, 0)).toBe('Somebody wrote this since.')
  expect(await api.unitText(id, 2)).toBe('A market says more.')
})

test('findings are walked by keys and narrowed by gravity', async ({ team }) => {
  const { id, units } = await makeArticle(team, 'translating', 'Walked by Keys')
  const api = await team.apiOf('assistant')
  await api.send('PATCH', `/units/${units[0]}`, { text: 'Dialogue must not not wait  here.' }, 0)
  const page = await team.browserOf('assistant')
  await open(page, `/articles/${id}/checks`)
  await page.keyboard.press('j')
  await expect(page.getByRole('listitem').filter({ hasText: 'stands twice' })).toBeFocused()
  await page.getByRole('checkbox', { name: /^Errors/ }).uncheck()
  await expect(page.getByText('“not” stands twice')).toBeHidden()
  await expect(page.getByText('More than one space')).toBeVisible()
})

test('an admin has errors of a check gate the approval, and the review room says how many stand', async ({
  team,
}) => {
  const { id, units } = await makeArticle(team, 'in_review', 'Gated by Checks')
  await (await team.apiOf('assistant')).send(
    'PATCH',
    `/units/${units[1]}`,
    { text: 'Bilateral trade reached 90 billion yuan last year.' },
    1,
  )
  const admin = await team.browserOf('admin')
  await open(admin, '/settings/checks')
  const gate = admin.getByRole('combobox', { name: 'What errors of “Another number” stand in the way of' })
  await gate.selectOption({ label: 'Gates: Approved' })
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('The settings are saved.')).toBeVisible()
  try {
    const room = await team.browserOf('editor')
    await open(room, `/articles/${id}/review`)
    await room.getByRole('button', { name: 'Sign-off' }).click()
    // The slip, and the takeaway that rests on the unit as it was.
    await expect(room.getByText('The checks find 2 errors.', { exact: true })).toBeVisible()
    await expect(room.getByText('1 error that a check finds stands in the way.')).toBeVisible()
  } finally {
    await gate.selectOption({ label: 'Gates no move' })
    await admin.getByRole('button', { name: 'Save' }).click()
    await expect(admin.getByText('The settings are saved.').last()).toBeVisible()
  }
})

function panelOf(page: Page, title: string) {
  return page.getByRole('region', { name: title })
}
