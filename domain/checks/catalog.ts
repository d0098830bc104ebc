import type { Check } from './check'
import type { DocumentCheck } from './document'
import { numberChecks } from './numbers/check-numbers'
import { balance } from './prose/balance'
import { compoundDash, compoundDashTogether } from './prose/compound-dash'
import { dash } from './prose/dash'
import { dashStyle, dashStyleTogether } from './prose/dash-style'
import { doubledWord } from './prose/doubled-word'
import { hyphenCharacter } from './prose/hyphen-character'
import { paragraphEnd } from './prose/paragraph-end'
import { quoteStop, quoteStopTogether } from './prose/quote-stop'
import { quoteStyle, quoteStyleTogether } from './prose/quote-style'
import { runTogether } from './prose/run-together'
import { spacing } from './prose/spacing'
import { bidiCharacter } from './text/bidi-character'
import { fullwidthPunctuation } from './text/fullwidth-punctuation'
import { invisibleCharacter } from './text/invisible-character'
import { leftBehind } from './text/left-behind'
import { lookAlike } from './text/look-alike'
import { mixedScript } from './text/mixed-script'
import { untranslated } from './text/untranslated'

/** Every rule about one text, in the order in which the panel lists them. */
export const checks: readonly Check[] = [
  ...numberChecks,
  untranslated,
  leftBehind,
  fullwidthPunctuation,
  invisibleCharacter,
  bidiCharacter,
  mixedScript,
  lookAlike,
  doubledWord,
  runTogether,
  spacing,
  dash,
  hyphenCharacter,
  compoundDash,
  dashStyle,
  quoteStyle,
  quoteStop,
  balance,
  paragraphEnd,
]

/** Every rule about an article's or an edition's texts together. */
export const documentChecks: readonly DocumentCheck[] = [
  compoundDashTogether,
  dashStyleTogether,
  quoteStyleTogether,
  quoteStopTogether,
]
