import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type RunOptions = Parameters<AxeBuilder['options']>[0]
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>
type Axe = { run(within: Document, options: RunOptions): Promise<Results> }

/** Only what is wrong is carried out of the page: the list of all that is right takes longer than finding the faults. */
const onlyFaults: RunOptions = { resultTypes: ['violations'] }

/** What axe finds wrong on the page as it stands, `rule: where` each. */
export async function faultsOf(page: Page): Promise<string[]> {
  return told(await new AxeBuilder({ page }).setLegacyMode().options(onlyFaults).analyze())
}

/**
 * The one rule that the theme has a say in, after the page is turned dark as its own switch does it. Asked of the axe that
 * `faultsOf` left in the page: bringing it in once more takes longer than the rule.
 */
export async function contrastFaultsInTheDark(page: Page): Promise<string[]> {
  return told(
    await page.evaluate(options => {
      document.documentElement.dataset.theme = 'dark'
      // What fades from one colour to the other is judged by the other.
      for (const fade of document.getAnimations()) if (fade instanceof CSSTransition) fade.finish()
      const { axe } = window as unknown as { axe: Axe }
      return axe.run(document, { ...options, runOnly: { type: 'rule', values: ['color-contrast'] } })
    }, onlyFaults),
  )
}

function told({ violations }: Results): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
