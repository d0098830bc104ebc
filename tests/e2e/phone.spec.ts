import { expect } from '@playwright/test'
import { english, makeArticle, signBoth } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { dialog, expectNoSidewaysScroll, notice } from './pages/screen'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('a sentence is translated on a phone', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'On the Train')
  const bench = new Workbench(await team.browserOf('assistant', phone), id)
  await bench.open()
  await bench.write(1, english[0])
  await bench.mark(1, 'Translated')
  await bench.expectSaved()
  await expectNoSidewaysScroll(bench.page)
  expect(await (await team.apiOf('editor')).unitText(id, 0)).toBe(english[0])
})

test('a translation is signed on a phone', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Signed on the Train')
  const room = new ReviewRoom(await team.browserOf('reviewer', phone), id)
  await room.open()
  await room.page.getByRole('button', { name: 'Sign-off' }).click()
  await room.sign('translation')
  await expect(room.seal('Translation')).toContainText('Signed for exactly these words')
  await expectNoSidewaysScroll(room.page)
})

test('an article is approved on a phone', async ({ team }) => {
  const { id } = await makeArticle(team, 'in_review', 'Approved on the Train')
  await signBoth(await team.apiOf('reviewer'), id)
  const room = new ReviewRoom(await team.browserOf('editor', phone), id)
  await room.open()
  const { page } = room
  await page.getByRole('button', { name: 'Sign-off' }).click()
  await page.getByRole('button', { name: 'Approve the article' }).click()
  await dialog(page, 'Approve the article').getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(notice(page, 'Approved. The article can go into an edition.')).toBeVisible()
  await expectNoSidewaysScroll(page)
})
