import { expect, type Locator, type Page } from '@playwright/test'
import { open, pressWords } from './screen'

/** Where why it matters and the takeaways are written, beside the text they rest on. */
export class SummaryDesk {
  constructor(
    readonly page: Page,
    private readonly articleId: string,
  ) {}

  open(): Promise<void> {
    return open(this.page, `/articles/${this.articleId}/summary`)
  }

  /** A claim by its name: "Why it matters", "Takeaway 1". */
  claim(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  async write(claim: string, text: string): Promise<void> {
    await this.claim(claim).getByRole('textbox').fill(text)
  }

  async addTakeaway(text: string): Promise<void> {
    await this.page.getByLabel('One more takeaway').fill(text)
    await this.page.getByRole('button', { name: 'Add the takeaway' }).click()
  }

  /** Lets a sentence of the text bear out the claim that is worked on. */
  async restOn(claim: string, sentence: string): Promise<void> {
    await this.claim(claim).getByRole('textbox').focus()
    await expect(this.page.getByText(`Press a sentence to let it bear out: ${claim}.`)).toBeVisible()
    await pressWords(this.page.getByRole('main'), sentence)
    await expect(this.evidence(claim, sentence)).toBeVisible()
  }

  /** A sentence among those that a claim rests on. */
  evidence(claim: string, sentence: string): Locator {
    return this.claim(claim).getByRole('button', { name: sentence, exact: true })
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved · /)).toBeVisible()
  }
}
