import { expect, test } from '@playwright/test'
import { Api } from './pages/api'
import { DemoServer } from './pages/demo-server'
import { interruptions } from './pages/interruptions'
import { makeArticle } from './pages/made-article'
import { RealBrowser } from './pages/real-browser'
import { enter, type Team, type Who } from './pages/team'
import { Writer } from './pages/writer'

// `npm run test:typing -- --full` has 200 of them.
const rounds = Number(process.env.BIANYI_TYPING_ROUNDS ?? interruptions.length)
const words =
  'The talks went on until the lamps were lit, and what was said there was written down by hand, word for word. '

test(`${rounds} interruptions cost nobody more than the last second of typing, and nothing that was saved`, async ({
  playwright,
  launchOptions,
}, testInfo) => {
  test.setTimeout(60_000 + rounds * 30_000)
  const server = new DemoServer()
  const browser = new RealBrowser(
    launchOptions.executablePath ?? playwright.chromium.executablePath(),
    launchOptions.args ?? [],
  )
  try {
    await Promise.all([server.start(), browser.start()])
    const team: Team = {
      browserOf: () => Promise.reject(new Error('one browser is enough here')),
      apiOf: async (who: Who) => {
        const { origin } = server
        const request = await playwright.request.newContext({
          baseURL: origin,
          extraHTTPHeaders: { origin, connection: 'close' },
        })
        await enter(request, who, origin)
        return new Api(request)
      },
    }
    const { id } = await makeArticle(team, 'translating', 'Interrupted')
    const writer = new Writer(server, browser, await team.apiOf('editor'), id)
    await writer.open()
    const next = randomFrom(20)
    for (let round = 0; round < rounds; round += 1) {
      const one = interruptions[round % interruptions.length]
      if (one) await test.step(`${round + 1}. ${one.name}`, () => interrupted(writer, one, round, next))
    }
  } catch (error) {
    await testInfo.attach('what the writer saw', { body: await seen(browser), contentType: 'text/plain' })
    throw error
  } finally {
    await browser.remove()
    await server.remove()
  }
})

/** The words of every tab, for whoever looks into a failure. */
async function seen(browser: RealBrowser): Promise<string> {
  const tabs = browser.context
    .pages()
    .map(page => page.locator('body').textContent({ timeout: 2000 }).then(String, String))
  return (await Promise.all(tabs)).join('\n\n———\n\n')
}

async function interrupted(
  writer: Writer,
  { name, strike }: (typeof interruptions)[number],
  round: number,
  next: () => number,
): Promise<void> {
  await writer.begin(1 + (round % 5))
  const from = Math.floor(next() * 40)
  await writer.type(` ${round + 1}: ${words.slice(from, from + 8 + Math.floor(next() * 40))}`)
  const saved = await writer.acknowledged()
  const then = await strike(writer, words.slice(0, 4 + Math.floor(next() * 12)))
  const least = then === null ? writer.all : writer.aSecondBefore(then)
  const text = await writer.settled(least)
  const told = `round ${round + 1}, ${name}`
  expect(text.startsWith(saved), `${told}: what was saved is still there\n${saved}\n${text}`).toBe(true)
  expect(text.startsWith(least), `${told}: what was typed is there\n${least}\n${text}`).toBe(true)
  expect(writer.all.startsWith(text), `${told}: and nothing else\n${writer.all}\n${text}`).toBe(true)
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
