import type { CheckContext } from '../check'
import type { DocumentPassage, FoundInDocument } from '../document'
import { aloneAndTogether } from './alone-and-together'

/** Stops now inside and now outside the quotes: see `checkQuoteStop`. */
export const { alone: quoteStop, together: quoteStopTogether } = aloneAndTogether(
  'quote_stop',
  checkQuoteStop,
)

/**
 * In American spelling a full stop or a comma stands inside the closing quote. Where the texts do so as a rule, one that
 * stands outside is a warning, and the fix puts it inside. Texts that put all or most outside have a style of their own.
 */
export function checkQuoteStop(
  passages: readonly DocumentPassage[],
  { policy }: Pick<CheckContext, 'policy'>,
): FoundInDocument[] {
  if (policy.spelling !== 'us') return []
  const outside = passages.flatMap(({ passageId, text }) =>
    [...text.matchAll(/(?<=[\p{L}\p{N}])(?:[’']?”|(?<!\d)")[.,](?![.\p{L}\d])/gu)].map(match => ({
      passageId,
      match,
    })),
  )
  const inside = passages.flatMap(({ text }) => text.match(/[.,](?:[’']?”|"(?=\s|$))/gu) ?? [])
  if (outside.length === 0 || inside.length < outside.length) return []
  return outside.map(({ passageId, match: { 0: text, index } }) => ({
    passageId,
    check: 'quote_stop',
    severity: 'warning',
    start: index,
    end: index + text.length,
    code: 'quote_stop',
    facts: { text },
    fix: text.slice(-1) + text.slice(0, -1),
  }))
}
