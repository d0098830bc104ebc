import { expect } from '@playwright/test'
import { chinese, makeArticle } from './pages/made-article'
import { notice, open } from './pages/screen'
import { test } from './pages/team'

test('a corrected source shows what it changes before it is taken over, and marks what rests on it', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'approved', 'Corrected Later')
  const page = await team.browserOf('editor')
  await open(page, `/articles/${id}`)
  await page.getByRole('link', { name: 'Corrected source…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Corrected source' })).toBeVisible()
  const text = page.getByLabel('The corrected text')
  await text.fill(chinese)
  await page.getByRole('button', { name: 'Show what changes' }).click()
  await expect(page.getByText('Word for word the same source: nothing changes.').first()).toBeVisible()

  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(text).toHaveValue(chinese)
  const corrected = chinese.replace('90亿元', '80亿元').replace('附录列出了历次会谈的日期。', '渡口还在。')
  await text.fill(corrected)
  await page.getByRole('button', { name: 'Show what changes' }).click()
  const changes = page.getByRole('region', { name: 'What changes' })
  await expect(changes.locator('del')).toContainText(['9', '附录列出了历次会谈的日期。'])
  await expect(changes.locator('ins')).toContainText(['8', '渡口还在。'])
  await expect(changes).toContainText('kept 3')
  const touched = page.getByRole('region', { name: 'What it makes stale' })
  await expect(touched).toContainText('English of 2 units')
  await expect(touched.getByText('signed off')).toHaveCount(2)
  await expect(touched).toContainText('Takeaway 1')

  await page.getByRole('button', { name: 'Take over the corrected source' }).click()
  await expect(notice(page, 'taken over as version 2')).toBeVisible()
  await open(page, `/articles/${id}/summary`)
  await expect(page.getByText('The source changed.')).toBeVisible()
})
