import type { Locator, Page } from '@playwright/test'
import { open } from './screen'
import { names, roleNames, type Who } from './team'

export class SignInPage {
  constructor(private readonly page: Page) {}

  open(): Promise<void> {
    return open(this.page, '/sign-in')
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { name: 'Sign in', level: 1 })
  }

  entryOf(who: Who): Locator {
    return this.page.getByRole('button', { name: `${roleNames[who]} ${names[who]}` })
  }

  async tryPassword(email: string, password: string): Promise<void> {
    await this.page.getByLabel('Email address').fill(email)
    await this.page.getByLabel('Password').fill(password)
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  }

  /** What is said beside the password. */
  get complaint(): Locator {
    return this.page.getByText('The email address and the password do not go together.')
  }
}

/** Leaves by the account menu. */
export async function leave(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Account: ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign in as somebody else' }).click()
}
