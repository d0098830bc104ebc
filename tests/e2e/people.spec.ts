import { expect } from '@playwright/test'
import { dialog, notice, open } from './pages/screen'
import { test } from './pages/team'

test('somebody is invited by a link, works, is given another role, and is suspended at once', async ({
  team,
  browser,
  baseURL,
}) => {
  const admin = await team.browserOf('admin')
  await open(admin, '/people')
  await admin.getByRole('button', { name: 'Invite somebody' }).click()
  const sheet = dialog(admin, 'Invite somebody')
  await sheet.getByLabel('Email address').fill('qiao@example.invalid')
  await sheet.getByLabel('Research assistant').check()
  await sheet.getByRole('button', { name: 'Make the link' }).click()
  const link = await admin.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link.startsWith(`${baseURL}/invitation#`)).toBe(true)
  await admin.getByRole('button', { name: 'I have passed it on' }).click()

  const theirs = await (await browser.newContext()).newPage()
  await open(theirs, link)
  await theirs.getByLabel('Your name').fill('QIAO Anran')
  await theirs.getByLabel('Password').fill('four unrelated words here')
  await theirs.getByRole('button', { name: 'Start' }).click()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await open(theirs, '/articles/new')
  await expect(theirs.getByRole('button', { name: 'Propose', exact: true })).toBeVisible()

  await open(admin, '/people')
  await admin.getByRole('button', { name: 'Manage QIAO Anran' }).click()
  await admin.getByRole('menuitem', { name: 'Change roles…' }).click()
  const roles = dialog(admin, 'Roles of QIAO Anran')
  await roles.getByLabel('Research assistant').uncheck()
  await roles.getByLabel('Reviewer').check()
  await roles.getByRole('button', { name: 'Save' }).click()
  await expect(notice(admin, 'The roles of QIAO Anran are changed.')).toBeVisible()
  // From the next request on: a reviewer proposes nothing.
  const proposed = await theirs.request.post('/api/v1/articles', {
    data: { title: { zh: '题' }, authors: [{ zh: '乔' }], text: '一句话。' },
    headers: { origin: baseURL ?? '' },
  })
  expect(proposed.status()).toBe(403)

  await admin.getByRole('button', { name: 'Manage QIAO Anran' }).click()
  await admin.getByRole('menuitem', { name: 'Suspend…' }).click()
  await dialog(admin, 'Suspend QIAO Anran?').getByRole('button', { name: 'Suspend' }).click()
  await expect(notice(admin, 'QIAO Anran is suspended.')).toBeVisible()
  expect((await theirs.request.get('/api/v1/articles')).status()).toBe(401)
  await theirs.goto('/articles')
  await expect(theirs.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await theirs.context().close()
})
