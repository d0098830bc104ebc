import { expect } from '@playwright/test'
import { open } from './pages/screen'
import { leave, SignInPage } from './pages/sign-in-page'
import { names, test, type Who } from './pages/team'

test('each person of the demo comes in with one click, and out again', async ({ page }) => {
  const signIn = new SignInPage(page)
  for (const who of ['assistant', 'reviewer', 'editor', 'admin'] as Who[]) {
    await signIn.open()
    await signIn.entryOf(who).click()
    await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible()
    await leave(page, names[who])
    await expect(page.getByText('You are signed out.')).toBeVisible()
  }
})

test('without a session no screen of the workspace is shown, and one is led back to it after signing in', async ({
  page,
}) => {
  const signIn = new SignInPage(page)
  for (const path of [
    '/',
    '/articles',
    '/editions',
    '/archive',
    '/terms',
    '/people',
    '/settings',
    '/account',
  ]) {
    await page.goto(path)
    await expect(signIn.heading).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
  }
  await open(page, '/terms')
  await signIn.entryOf('editor').click()
  await expect(page.getByRole('heading', { name: 'Terms', level: 1 })).toBeVisible()
})

test('a wrong password is refused in the same words whether or not there is such an account', async ({
  page,
}) => {
  const signIn = new SignInPage(page)
  for (const email of ['editor@demo.invalid', 'nobody@demo.invalid']) {
    await signIn.open()
    await signIn.tryPassword(email, 'surely not the right one')
    await expect(signIn.complaint).toBeVisible()
    await expect(page.getByLabel('Email address')).toHaveValue(email)
  }
})
