import {
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test'
import { Api } from './api'
import { DemoServer } from './demo-server'

/** The demo's people, by the name that their one click goes by. */
export type Who = 'assistant' | 'reviewer' | 'editor' | 'admin'

export const names: Record<Who, string> = {
  assistant: 'Nangong He',
  reviewer: 'Murong Zhibai',
  editor: 'Sikong Mingyuan',
  admin: 'Duanmu Jing',
}

export const roleNames: Record<Who, string> = {
  assistant: 'Research assistant',
  reviewer: 'Reviewer',
  editor: 'Editor',
  admin: 'Administrator',
}

export type Team = {
  /** A browser of their own, signed in, on an empty page. */
  browserOf: (who: Who, options?: BrowserContextOptions) => Promise<Page>
  /** The HTTP interface in their name. */
  apiOf: (who: Who) => Promise<Api>
}

/**
 * A journey with people who are already signed in. Their browsers are closed with the journey. Each of Playwright's
 * workers has a demo of its own, so that journeys of two workers never meet; those of one come one after the other.
 */
export const test = base.extend<{ team: Team }, { demo: DemoServer }>({
  demo: [
    // Playwright wants a pattern here, to read from it what is asked for.
    async ({ playwright: _playwright }, use) => {
      const server = new DemoServer()
      await server.start()
      await use(server)
      await server.remove()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ demo }, use) => use(demo.origin),
  team: async ({ browser, playwright, baseURL }, use) => {
    const origin = baseURL ?? ''
    const contexts: BrowserContext[] = []
    const requests = new Map<Who, APIRequestContext>()
    const apiOf = async (who: Who) => {
      const known = requests.get(who)
      if (known) return new Api(known)
      const request = await playwright.request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
      requests.set(who, request)
      await enter(request, who, origin)
      return new Api(request)
    }
    const browserOf = async (who: Who, options: BrowserContextOptions = {}) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      await enter(context.request, who, origin)
      return context.newPage()
    }
    await use({ apiOf, browserOf })
    for (const context of contexts) await context.close()
    for (const request of requests.values()) await request.dispose()
  },
})

/** The one click of the sign-in page, without the page. */
export async function enter(request: APIRequestContext, who: Who, origin: string): Promise<void> {
  const { csrfToken } = (await (await request.get(`${origin}/api/auth/csrf`)).json()) as { csrfToken: string }
  const response = await request.post(`${origin}/api/auth/callback/demo`, {
    form: { role: who, csrfToken, json: 'true' },
    headers: { origin },
  })
  if (!response.ok()) throw new Error(`${who} could not sign in: ${response.status()}`)
}
