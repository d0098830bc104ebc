import { expect, type Locator, type Page } from '@playwright/test'
import { dialog, notice, open, selectWords } from './screen'

export type Stage = 'translation' | 'summary'

/** The review room of one article: its text, what is said about it, its seals. */
export class ReviewRoom {
  constructor(
    readonly page: Page,
    private readonly articleId: string,
  ) {}

  open(panel?: 'signing'): Promise<void> {
    return open(this.page, `/articles/${this.articleId}/review${panel ? `?panel=${panel}` : ''}`)
  }

  private get main(): Locator {
    return this.page.getByRole('main')
  }

  private get side(): Locator {
    return this.page.getByRole('complementary', { name: 'Beside the text' })
  }

  /** Selects words and begins a comment on them, or a suggestion for them. */
  async begin(what: 'Comment' | 'Suggest wording', words: string): Promise<Locator> {
    await selectWords(this.main, words)
    await this.page
      .getByRole('toolbar', { name: 'On the selected words' })
      .getByRole('button', { name: what })
      .click()
    return this.page.getByRole('form', { name: what === 'Comment' ? 'New comment' : what })
  }

  async comment(words: string, body: string, { blocking = false } = {}): Promise<void> {
    const form = await this.begin('Comment', words)
    await form.getByRole('textbox', { name: 'Comment' }).fill(body)
    if (blocking) await form.getByLabel('Blocks approval').check()
    await form.getByRole('button', { name: 'Comment' }).click()
    await expect(this.thread(body)).toBeVisible()
  }

  async suggest(words: string, wording: string, why: string): Promise<void> {
    const form = await this.begin('Suggest wording', words)
    await form.getByRole('textbox', { name: 'Wording' }).fill(wording)
    await form.getByRole('textbox', { name: 'Why' }).fill(why)
    await form.getByRole('button', { name: 'Suggest' }).click()
    await expect(this.thread(why)).toBeVisible()
  }

  /** The thread whose card shows these words. */
  thread(words: string): Locator {
    return this.side.getByRole('article').filter({ hasText: words })
  }

  /** Opens a thread's card, so that it can be answered. */
  async turnTo(words: string): Promise<Locator> {
    const card = this.thread(words)
    const closed = card.getByRole('button', { name: /^Comment by / })
    if (await closed.isVisible()) await closed.click()
    await expect(card.getByLabel('Reply')).toBeVisible()
    return card
  }

  async reply(words: string, body: string): Promise<void> {
    const card = await this.turnTo(words)
    await card.getByLabel('Reply').fill(body)
    await card.getByRole('button', { name: 'Send the reply' }).click()
    await expect(card.getByText(body)).toBeVisible()
  }

  /** The line of one stage in the panel of seals. */
  seal(stage: 'Translation' | 'Summary' | 'Article'): Locator {
    return this.page
      .getByRole('region', { name: 'Sign-off' })
      .getByRole('listitem')
      .filter({ has: this.page.getByText(stage, { exact: true }) })
  }

  async sign(stage: Stage, note?: string): Promise<void> {
    await this.page.getByRole('button', { name: `Sign the ${stage}`, exact: true }).click()
    const sheet = dialog(this.page, `Sign the ${stage}`)
    if (note) await sheet.getByLabel('Note').fill(note)
    await sheet.getByRole('button', { name: 'Sign', exact: true }).click()
    await expect(notice(this.page, 'Signed. Your seal stands on exactly these words.').last()).toBeVisible()
    await expect(sheet).toHaveCount(0)
  }
}
