import { expect, test } from '@playwright/test'
import { EmptyServer } from './pages/empty-server'
import { dialog, open } from './pages/screen'

let server: EmptyServer
test.beforeAll(async () => {
  server = await EmptyServer.start()
})
test.afterAll(() => server.stop())

test('the first administrator comes by the link, once, and proves who is there before inviting', async ({
  browser,
}) => {
  const password = 'seven quiet boats at dawn'
  const page = await (await browser.newContext({ baseURL: server.origin })).newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await expect(page.getByText('One click, no password.')).toHaveCount(0)
  expect(server.firstLink).toContain('/invitation#')
  await open(page, server.firstLink)
  await expect(page.getByRole('heading', { name: 'The first administrator' })).toBeVisible()
  await page.getByLabel('Email address').fill('first@example.invalid')
  await page.getByLabel('Your name').fill('The First')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()

  const late = await (await browser.newContext({ baseURL: server.origin })).newPage()
  await open(late, server.firstLink)
  await expect(late.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible()

  server.forgetProof()
  await open(page, '/people')
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const sheet = dialog(page, 'Invite somebody')
  await sheet.getByLabel('Email address').fill('second@example.invalid')
  await sheet.getByLabel('Editor').check()
  await sheet.getByRole('button', { name: 'Make the link' }).click()
  const proof = dialog(page, 'Your password, once more')
  await proof.getByLabel('Password').fill('not the right one, surely')
  await proof.getByRole('button', { name: 'Confirm' }).click()
  await expect(proof.getByText('The email address and the password do not go together.')).toBeVisible()
  await proof.getByLabel('Password').fill(password)
  await proof.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/invitation#/)
})
