import { expect } from '@playwright/test'
import { english, makeArticle } from './pages/made-article'
import { open } from './pages/screen'
import { test } from './pages/team'

type Edition = { id: string; revision: number; state: string; contentHash: { edition: string } }

test('an edition is put together, signed by another, approved and published, and its bytes stay', async ({
  team,
}) => {
  const { id: articleId, title, units } = await makeArticle(team, 'approved', 'Bridges for an Edition')
  const editor = await team.apiOf('editor')
  const number = 4000
  const made = await editor.send<Edition>('POST', '/editions', {
    number,
    title: 'Across the River',
    publishOn: '2026-12-01',
  })
  await editor.send(
    'PUT',
    `/editions/${made.id}/sections`,
    [
      { kind: 'welcome', heading: 'Welcome', body: 'Welcome to the {{ordinal}} edition.' },
      {
        kind: 'ask_china',
        heading: 'Ask China',
        questions: [{ question: 'Does trade go on?', answer: 'It does.', evidence: [units[1]] }],
      },
      { kind: 'feature', heading: 'Feature', items: [{ articleId }] },
    ],
    made.revision,
  )

  const page = await team.browserOf('editor')
  await open(page, `/editions/${made.id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Across the River' })).toBeVisible()
  await page.getByRole('tab', { name: /Readiness/ }).click()
  await expect(page.getByRole('tabpanel', { name: /Readiness/ })).toBeVisible()

  await editor.send('POST', `/editions/${made.id}/transitions`, { to: 'in_review' })
  const reviewer = await team.apiOf('reviewer')
  const { contentHash } = await reviewer.get<Edition>(`/editions/${made.id}`)
  await reviewer.send('POST', `/editions/${made.id}/signoffs`, {
    stage: 'edition',
    decision: 'approve',
    contentHash: contentHash.edition,
  })
  await editor.send('POST', `/editions/${made.id}/transitions`, { to: 'approved' })
  await editor.send('POST', `/editions/${made.id}/transitions`, { to: 'published' })

  await open(page, '/archive')
  await page
    .getByRole('link', { name: /Across the River/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Across the River' })).toBeVisible()
  const file = () => page.request.get(`/api/v1/editions/${made.id}/export?format=html`)
  const first = await (await file()).text()
  expect(first).toContain(title)
  expect(first).toContain(english[0])
  expect(first).toContain('4000th edition')
  expect(await (await file()).text()).toBe(first)
})
