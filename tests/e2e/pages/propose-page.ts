import type { Locator, Page } from '@playwright/test'
import { open } from './screen'

/** The form that proposes an article. */
export class ProposePage {
  constructor(private readonly page: Page) {}

  open(): Promise<void> {
    return open(this.page, '/articles/new')
  }

  field(label: string): Locator {
    return this.page.getByLabel(label)
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Text of the article' })
  }

  async describe(titleEn: string): Promise<void> {
    await this.field('Chinese title').fill('渡口与集市')
    await this.field('English title').fill(titleEn)
    await this.field('Chinese name').fill('濮阳若溪')
    await this.field('English name, as printed').fill('PUYANG Ruoxi')
    await this.field('Affiliation').fill('Institute of Examples')
    await this.field('Publication').fill('《示例月刊》')
    await this.field('Published on').fill('2024-11-05')
    await this.field('Address').fill('https://example.org/ferry')
    await this.field('Rights').selectOption({ label: 'Asked for' })
    await this.field('Topics').fill('ferries, markets')
    await this.field('Why it was chosen').fill('It is told from the river bank.')
  }

  async give(file: { name: string; bytes: Uint8Array }): Promise<void> {
    await this.field('Choose a file').setInputFiles({
      name: file.name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file.bytes),
    })
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Propose', exact: true }).click()
  }
}
