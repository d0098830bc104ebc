import { expect } from '@playwright/test'
import { makeArticle } from './pages/made-article'
import { open } from './pages/screen'
import { test } from './pages/team'

type Edition = {
  id: string
  revision: number
  sections: {
    questions: { evidence: string[]; support: { articleId: string; sentence: string | null }[] }[]
  }[]
}

test('from a question to an answer that rests on three articles, by keyboard', async ({ team }) => {
  test.setTimeout(120_000)
  for (const title of ['First Ferry', 'Second Ferry', 'Third Ferry'])
    await makeArticle(team, 'approved', title)
  const editor = await team.apiOf('editor')
  const made = await editor.send<Edition>('POST', '/editions', {
    number: 4200,
    title: 'Asked and Answered',
    publishOn: '2026-12-15',
  })
  await editor.send(
    'PUT',
    `/editions/${made.id}/sections`,
    [{ kind: 'ask_china', heading: 'Ask China' }],
    made.revision,
  )
  const page = await team.browserOf('editor')
  await open(page, `/editions/${made.id}`)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const section = page.getByRole('region', { name: /^Section 1: / })
  await section.getByRole('button', { name: 'Add a question' }).focus()
  await press('Enter')
  await section.getByLabel('Question', { exact: true }).focus()
  await page.keyboard.type('Does trade go on where talks stop?')
  await press('Tab')
  await expect(section.getByLabel('Answer', { exact: true })).toBeFocused()
  await page.keyboard.type('Chinese scholars believe that talks should not wait. Trade is large.')
  await press('Tab')
  await expect(section.getByRole('button', { name: 'Find evidence' })).toBeFocused()
  await press('Enter')

  const finder = page.getByRole('region', { name: 'Evidence finder' })
  const field = finder.getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('对话')
  await press('Enter')
  await expect(finder.getByText(/passages found/)).toBeVisible()
  const ferries = finder.getByRole('checkbox', { name: /Ferry/ })
  await expect(ferries).toHaveCount(3)
  const boxes = finder.getByRole('checkbox')
  const labels = await boxes.evaluateAll(all => all.map(box => box.closest('label')?.textContent ?? ''))
  for (const label of labels) {
    await press('ArrowDown')
    if (label.includes('Ferry')) await press('1')
  }
  await expect(finder.getByText(/Behind this answer: .*3 articles/)).toBeVisible()
  await press('Escape')
  await expect(field).toBeFocused()
  await press('Escape')
  await expect(section.getByLabel('Answer', { exact: true })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  const support = async () => {
    const stored = await editor.get<Edition>(`/editions/${made.id}`)
    return stored.sections[0]?.questions[0]?.support ?? []
  }
  // "Saved" may still stand there from the question; the last passage that was given is saved some moments later.
  await expect.poll(async () => new Set((await support()).map(({ articleId }) => articleId)).size).toBe(3)
  expect((await support()).map(({ sentence }) => sentence)).toEqual(
    Array(3).fill('Chinese scholars believe that talks should not wait.'),
  )
})
