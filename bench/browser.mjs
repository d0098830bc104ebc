import { chromium } from 'playwright'
import { findBrowser } from '../scripts/browser.mjs'
import { median } from './measure.mjs'

const rounds = 9
const letters = 'The talks went on until the lamps were lit. '

/** A long article in a real browser: how soon its rows can be read, whether any is blank while it scrolls, how soon a letter is seen. */
export async function browserFigures(server, cookie, articleId) {
  return inBrowser(server, cookie, async context => {
    await context.addInitScript(watchFirstRow)
    const page = await context.newPage()
    const opened = { bench: [], within: [], bare: [] }
    for (let round = -2; round < rounds; round += 1)
      for (const [which, path] of [
        ['bench', `/articles/${articleId}/translate`],
        ['within', '/floor-within'],
        ['bare', '/floor'],
      ]) {
        await page.goto(`${server.origin}${path}`)
        const at = await page.evaluate(isRow => globalThis.firstSeen(isRow), which === 'bench')
        if (round >= 0) opened[which].push(at)
      }
    await page.goto(`${server.origin}/articles/${articleId}/translate`)
    await page.getByRole('textbox', { name: 'English of unit 1', exact: true }).click()
    await page.waitForLoadState('networkidle')
    return {
      opened: Object.fromEntries(Object.entries(opened).map(([which, times]) => [which, median(times)])),
      typing: await typed(page),
      scrolling: await scrolled(page),
    }
  })
}

/** Runs `work` in a browser in which the owner of `cookie` is signed in. */
export async function inBrowser(server, cookie, work) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const [name, ...value] = cookie
      .split('; ')
      .find(one => one.includes('session'))
      .split('=')
    await context.addCookies([{ name, value: value.join('='), url: server.origin }])
    return await work(context)
  } finally {
    await browser.close()
  }
}

/** Runs before the page: notes the first frame in which something, or a row of the workbench, is there to be seen. */
function watchFirstRow() {
  const seen = {}
  const look = () => {
    if (document.body && document.readyState !== 'loading') seen.page ??= performance.now()
    if (document.querySelector('[data-index="0"] textarea')) seen.row ??= performance.now()
    if (!seen.page || !seen.row) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  globalThis.firstSeen = isRow =>
    new Promise(resolve => {
      const ask = () => {
        const at = isRow ? seen.row : seen.page
        if (at) resolve(at)
        else requestAnimationFrame(ask)
      }
      ask()
    })
}

/** From the key to the frame after the one in which its letter was drawn. */
async function typed(page) {
  await page.evaluate(() => {
    globalThis.waits = []
    let pressed = 0
    addEventListener(
      'keydown',
      event => {
        pressed = event.timeStamp
      },
      true,
    )
    addEventListener('input', () => {
      const from = pressed
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => globalThis.waits.push(performance.now() - from)
        port2.postMessage(null)
      })
    })
  })
  await page.keyboard.press('Control+End')
  for (const letter of letters.repeat(3)) await page.keyboard.type(letter, { delay: 60 })
  const waits = (await page.evaluate(() => globalThis.waits)).sort((a, b) => a - b)
  return { median: median(waits), p95: waits[Math.floor(waits.length * 0.95)] }
}

/** Down through the whole article, a screen a frame or so; a frame without any row in the middle is blank. */
function scrolled(page) {
  return page.evaluate(
    () =>
      new Promise(resolve => {
        const figures = { frames: 0, blank: 0 }
        const step = () => {
          const middle = document.elementsFromPoint(innerWidth / 2, innerHeight / 2)
          figures.frames += 1
          if (!middle.some(element => element.closest('[data-index]'))) figures.blank += 1
          const before = scrollY
          scrollBy({ top: 400, behavior: 'instant' })
          if (scrollY === before) resolve(figures)
          else requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
  )
}
