import { expect } from '@playwright/test'
import { makeArticle } from './pages/made-article'
import { open } from './pages/screen'
import { test } from './pages/team'

test('a tooltip shows on hover, on focus and on a press that is refused, can be pointed at, and goes with Escape', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'summarizing', 'Explained')
  const takeaway = { text: 'A bridge outlasts a quarrel.', evidence: [] }
  await (await team.apiOf('assistant')).send('POST', `/articles/${id}/takeaways`, takeaway)
  const page = await team.browserOf('assistant')
  await open(page, `/articles/${id}/summary`)
  const up = page.getByRole('button', { name: 'Move up: Takeaway 1' })
  const bubble = page.getByText('This is the first takeaway.').and(page.locator('[data-side]'))

  await up.hover()
  await expect(bubble).toBeVisible()
  await bubble.hover()
  await expect(bubble).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(bubble).toHaveCount(0)

  await up.click({ force: true })
  await expect(bubble).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bubble).toHaveCount(0)
  await expect(up).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(up).toBeFocused()
  await expect(bubble).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(bubble).toHaveCount(0)
})
