import { expect, type Page, test } from '@playwright/test'
import { stepAt, totpCode } from '@/providers/one-time-codes'
import { faultsOf } from './pages/accessibility'
import { EmptyServer } from './pages/empty-server'
import { dialog, open } from './pages/screen'

test.describe.configure({ mode: 'serial' })

const password = 'seven quiet boats at dawn'
let server: EmptyServer
test.beforeAll(async () => {
  server = await EmptyServer.start()
})
test.afterAll(() => server.stop())

test('the first administrator comes by the link, once, and proves who is there before inviting', async ({
  browser,
}) => {
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
  const proof = dialog(page, 'Is it still you?')
  await proof.getByLabel('Password').fill('not the right one, surely')
  await proof.getByRole('button', { name: 'Confirm' }).click()
  await expect(proof.getByText('The email address and the password do not go together.')).toBeVisible()
  await proof.getByLabel('Password').fill(password)
  await proof.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/invitation#/)
})

test('a passkey and an app for codes are set up, sign in, prove who is there, and are seen by the admin', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: server.origin })).newPage()
  await withAuthenticator(page)
  await signIn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await open(page, '/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  const codes = dialog(page, 'Recovery codes, shown this once')
  await expect(codes.getByRole('listitem')).toHaveCount(10)
  const recovery = (await codes.getByRole('listitem').first().textContent()) ?? ''
  await codes.getByRole('button', { name: 'I have kept them' }).click()
  await page.getByRole('button', { name: 'Add an app for codes' }).click()
  const app = dialog(page, 'An app for codes')
  const secret = (await app.getByLabel('Key', { exact: true }).inputValue()).replaceAll(' ', '')
  await expect(app.getByRole('img', { name: 'The key as a picture' })).toBeVisible()
  const now = () => stepAt(new Date().toISOString())
  await app.getByLabel('Code from the app').fill(totpCode(secret, now()))
  await app.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('button', { name: 'Remove App for codes' })).toBeVisible()
  await expect(page.getByText('10 recovery codes left')).toBeVisible()

  server.forgetProof()
  await open(page, '/people/security')
  expect(await faultsOf(page)).toEqual([])
  await expect(page.getByText('App for codes: App for codes')).toBeVisible()
  await page.getByLabel('Editor').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await dialog(page, 'Is it still you?').getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByText('The setting is saved.')).toBeVisible()

  const byPasskey = await freshPage(page)
  await byPasskey.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(byPasskey.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  const byCode = await freshPage(page)
  await signIn(byCode)
  await byCode.getByLabel('Code').fill('000000')
  await byCode.getByRole('button', { name: 'Sign in' }).click()
  await expect(byCode.getByText('This code is wrong, or was used already.')).toBeVisible()
  await byCode.getByLabel('Code').fill(recovery)
  await byCode.getByRole('button', { name: 'Sign in' }).click()
  await expect(byCode.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
})

async function signIn(page: Page): Promise<void> {
  await open(page, '/sign-in')
  await page.getByLabel('Email address').fill('first@example.invalid')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Signed out, in the same browser, so that its authenticator is there. */
async function freshPage(page: Page): Promise<Page> {
  await page.context().clearCookies()
  await open(page, '/sign-in')
  return page
}

/** An authenticator that the browser takes for one of its own, and that always knows who is there. */
async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
}
