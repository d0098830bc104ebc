import { expect, type Page } from '@playwright/test'
import type { Api } from './api'
import type { DemoServer } from './demo-server'
import type { RealBrowser } from './real-browser'
import { answering } from './screen'
import { enter } from './team'
import { Workbench } from './workbench'

/** Somebody who writes in the workbench, in a browser of their own, at a server that may go at any moment. */
export class Writer {
  private bench: Workbench | null = null
  private unit = 1
  private typed: { at: number; text: string }[] = []

  constructor(
    readonly server: DemoServer,
    readonly browser: RealBrowser,
    /** Another person, who looks what has arrived. */
    readonly editor: Api,
    readonly articleId: string,
  ) {}

  get page(): Page {
    if (!this.bench) throw new Error('nothing is open')
    return this.bench.page
  }

  /** A tab with the workbench, signed in. */
  async open(): Promise<void> {
    const { origin } = this.server
    await enter(this.browser.context.request, 'assistant', origin)
    const page = await this.browser.newTab()
    page.setDefaultTimeout(20_000)
    page.on('dialog', one => one.accept().catch(() => {}))
    this.bench = new Workbench(page, this.articleId)
    await this.show()
  }

  /** The workbench in the tab that is open. */
  async show(): Promise<void> {
    await this.page.goto(`${this.server.origin}/articles/${this.articleId}/translate`)
    await answering(this.page)
  }

  /** Goes to a unit whose text is on the server, and stands at its end. */
  async begin(unit: number): Promise<void> {
    this.unit = unit
    await this.bench?.expectSavedOrClean()
    const text = await this.shown()
    this.typed = [{ at: 0, text }]
    await this.bench?.english(unit).press('Control+End')
  }

  /** Types letter by letter, as a person does who does not look up. */
  async type(words: string): Promise<void> {
    for (const letter of words) {
      await this.page.keyboard.type(letter)
      this.typed.push({ at: Date.now(), text: this.all + letter })
    }
  }

  /** Where the unit stands in the article, from 0. */
  get at(): number {
    return this.unit - 1
  }

  /** Everything typed into the unit so far. */
  get all(): string {
    return this.typed.at(-1)?.text ?? ''
  }

  /** What had been typed a second before then. */
  aSecondBefore(then: number): string {
    return this.typed.findLast(({ at }) => at <= then - 1000)?.text ?? ''
  }

  async shown(): Promise<string> {
    return (await this.bench?.english(this.unit).inputValue()) ?? ''
  }

  async acknowledged(): Promise<string> {
    return (await this.editor.unitText(this.articleId, this.unit - 1)) ?? ''
  }

  /** Waits until page and server have the same text, and at least this; answers what it is. */
  async settled(least: string): Promise<string> {
    await this.bench?.expectSavedOrClean()
    let text = ''
    await expect(async () => {
      text = await this.acknowledged()
      expect(await this.shown()).toBe(text)
      expect(text.slice(0, least.length)).toBe(least)
    }).toPass({ timeout: 40_000 })
    await this.bench?.expectSavedOrClean()
    return text
  }
}
