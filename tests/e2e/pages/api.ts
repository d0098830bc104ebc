import type { APIRequestContext } from '@playwright/test'

export type Passage = { id: string; text: string; revision: number; origin: string }
export type Unit = { id: string; status: string; sentences: { id: string }[]; translation: Passage }
export type Article = {
  id: string
  state: string
  title: { en: Passage }
  summary: { whyItMatters: Passage; takeaways: Passage[] }
  progress: { sentences: number; unaccounted: number }
  contentHash: { translation: string; summary: string }
}

/** The HTTP interface in the name of whoever is signed in: what a journey needs to stand before it begins. */
export class Api {
  constructor(private readonly request: APIRequestContext) {}

  get<T>(path: string): Promise<T> {
    return this.send('GET', path)
  }

  /** Throws where the server refuses: what a journey begins with is not what it is about. */
  async send<T>(method: string, path: string, body?: unknown, revision?: number): Promise<T> {
    const response = await this.request.fetch(`/api/v1${path}`, {
      method,
      data: body,
      headers: revision === undefined ? {} : { 'if-match': `"${revision}"` },
    })
    const text = await response.text()
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${text}`)
    return (text === '' ? null : JSON.parse(text)) as T
  }

  /** Every unit of an article in the order of the text. */
  async units(articleId: string): Promise<Unit[]> {
    return (await this.get<{ items: Unit[] }>(`/articles/${articleId}/units`)).items
  }

  /** What a unit says, as the server has it now. */
  async unitText(articleId: string, at: number): Promise<string | undefined> {
    return (await this.units(articleId))[at]?.translation.text
  }
}
