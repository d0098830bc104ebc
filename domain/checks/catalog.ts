import type { Check } from './check'
import type { DocumentCheck } from './document'
import { numberChecks } from './numbers/check-numbers'
import { doubledWord } from './prose/doubled-word'
import { runTogether } from './prose/run-together'
import { spacing } from './prose/spacing'
import { bidiCharacter } from './text/bidi-character'
import { fullwidthPunctuation } from './text/fullwidth-punctuation'
import { invisibleCharacter } from './text/invisible-character'
import { leftBehind } from './text/left-behind'
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
  doubledWord,
  runTogether,
  spacing,
]

/** Every rule about an article's or an edition's texts together. */
export const documentChecks: readonly DocumentCheck[] = []
