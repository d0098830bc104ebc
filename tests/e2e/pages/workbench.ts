import { expect, type Locator, type Page } from '@playwright/test'
import { dialog, open } from './screen'

/** The translation workbench of one article. Units are counted from 1, as the page counts them. */
export class Workbench {
  constructor(
    readonly page: Page,
    private readonly articleId: string,
  ) {}

  open(): Promise<void> {
    return open(this.page, `/articles/${this.articleId}/translate`)
  }

  /** Shuts the page off from what others do, as a bad line would: it learns of it when it saves. */
  async shutOff(): Promise<void> {
    await this.page.route('**/changes?*', route => route.abort())
  }

  english(unit: number): Locator {
    return this.page.getByRole('textbox', { name: `English of unit ${unit}`, exact: true })
  }

  get units(): Locator {
    return this.page.getByRole('textbox', { name: /^English of unit/ })
  }

  tool(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'The unit' }).getByRole('button', { name, exact: true })
  }

  async write(unit: number, text: string): Promise<void> {
    await this.english(unit).fill(text)
  }

  async mark(unit: number, tool: 'Translated' | 'Condensed' | 'Draft'): Promise<void> {
    await this.english(unit).focus()
    await this.tool(tool).click()
    await expect(this.tool(tool)).toHaveAttribute('aria-pressed', 'true')
  }

  async omit(unit: number, reason: string): Promise<void> {
    await this.english(unit).focus()
    await this.tool('Omit…').click()
    const why = dialog(this.page, 'Leave this unit out')
    await why.getByRole('radio', { name: reason }).check()
    await why.getByRole('button', { name: 'Leave out' }).click()
  }

  async mergeWithNext(unit: number): Promise<void> {
    await this.english(unit).focus()
    await this.tool('Merge with next').click()
  }

  async openSplit(unit: number): Promise<Locator> {
    await this.english(unit).focus()
    await this.tool('More for this unit').click()
    await this.page.getByRole('menuitem', { name: 'Split…' }).click()
    return dialog(this.page, 'Split the unit')
  }

  /** Everything typed is on the server. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved · /)).toBeVisible()
  }

  /** Nothing typed waits to be saved, whether something was or not. */
  async expectSavedOrClean(): Promise<void> {
    await expect(this.page.getByText(/^(Saved · |Saves by itself$)/)).toBeVisible({ timeout: 40_000 })
  }

  async expectAccount(words: string): Promise<void> {
    await expect(this.page.getByText(words, { exact: true })).toBeVisible()
  }
}
