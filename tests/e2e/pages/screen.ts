import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a screen and waits until it answers: pressed before React has taken over, a button does nothing. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await answering(page)
}

/** Every control on the page has its handlers. */
export async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button, input, select, textarea')].every(control =>
      Object.keys(control).some(key => key.startsWith('__reactProps$')),
    ),
  )
}

/** The notice that says what was done. */
export function notice(page: Page, words: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Notices' }).getByText(words)
}

export function dialog(page: Page, name: string | RegExp): Locator {
  return page.getByRole('dialog', { name })
}

/**
 * Selects words of a text as a reader does: with the mouse, from their first letter to their last. A reader sees when the
 * page moved under the hand, and selects again.
 */
export async function selectWords(within: Locator, words: string): Promise<void> {
  const page = within.page()
  await expect(async () => {
    const lines = await linesOf(within, words)
    const first = lines[0]
    const last = lines.at(-1)
    if (!first || !last) throw new Error(`“${words}” is not to be seen`)
    await page.mouse.move(first.left + 1, first.middle)
    await page.mouse.down()
    await page.mouse.move(last.right - 1, last.middle, { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(words)
    // Two presses at one place within half a second would be a double click.
  }).toPass({ intervals: [700], timeout: 10_000 })
}

/** Selects from the first letter of some words to the last letter of others that stand further on. */
export async function selectFromTo(within: Locator, from: string, to: string): Promise<void> {
  const page = within.page()
  await expect(async () => {
    // The last first: what it scrolls to is where both have to be seen.
    await linesOf(within, to)
    const first = (await linesOf(within, from))[0]
    const last = (await linesOf(within, to, { scroll: false })).at(-1)
    if (!first || !last) throw new Error(`“${from}” to “${to}” is not to be seen`)
    await page.mouse.move(first.left + 1, first.middle)
    await page.mouse.down()
    await page.mouse.move(last.right - 1, last.middle, { steps: 8 })
    await page.mouse.up()
    const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '')
    expect([selected.startsWith(from), selected.endsWith(to)]).toEqual([true, true])
  }).toPass({ intervals: [700], timeout: 10_000 })
}

/** Presses words of a text where they stand: the middle of a text of several lines may lie beside it. */
export async function pressWords(within: Locator, words: string): Promise<void> {
  const [line] = await linesOf(within, words)
  if (!line) throw new Error(`“${words}” is not to be seen`)
  await within.page().mouse.click((line.left + line.right) / 2, line.middle)
}

/** Where words stand on the screen, line by line. */
async function linesOf(within: Locator, words: string, { scroll = true } = {}) {
  const text = within.getByText(words).first()
  // To the middle: a selection that is drawn at the edge scrolls the page along.
  if (scroll) await text.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  return text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      return [...range.getClientRects()].map(({ left, right, top, height }) => ({
        left,
        right,
        middle: top + height / 2,
      }))
    }
    return []
  }, words)
}

/** Nothing on the page reaches beyond its right edge. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect(wide, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(shown)
}
