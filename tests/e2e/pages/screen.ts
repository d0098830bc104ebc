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

/** Selects words of a text as a reader does: with the mouse, from their first letter to their last. */
export async function selectWords(within: Locator, words: string): Promise<void> {
  const text = within.getByText(words).first()
  await text.scrollIntoViewIfNeeded()
  const ends = await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const boxes = [...range.getClientRects()]
      return { from: boxes[0]?.toJSON() as DOMRect, to: boxes.at(-1)?.toJSON() as DOMRect }
    }
    return null
  }, words)
  if (!ends) throw new Error(`“${words}” does not stand in one run of text`)
  const { mouse } = text.page()
  await mouse.move(ends.from.left + 1, ends.from.top + ends.from.height / 2)
  await mouse.down()
  await mouse.move(ends.to.right - 1, ends.to.top + ends.to.height / 2, { steps: 5 })
  await mouse.up()
}

/** Nothing on the page reaches beyond its right edge. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect(wide, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(shown)
}
