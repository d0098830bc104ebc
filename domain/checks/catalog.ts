import type { Check } from './check'
import { claim } from './claims/claim'
import { evidence } from './claims/evidence'
import { length } from './claims/length'
import { questions } from './claims/questions'
import { sameSource } from './claims/same-source'
import { scholars } from './claims/scholars'
import { sourceCard } from './claims/source-card'
import type { DocumentCheck } from './document'
import { numberChecks } from './numbers/check-numbers'
import { abbreviationStop } from './prose/abbreviation-stop'
import { acronym, acronymTogether } from './prose/acronym'
import { announcedCount, announcedCountTogether } from './prose/announced-count'
import { balance } from './prose/balance'
import { bothPossessive } from './prose/both-possessive'
import { commaSplice } from './prose/comma-splice'
import { compoundDash, compoundDashTogether } from './prose/compound-dash'
import { dash } from './prose/dash'
import { dashStyle, dashStyleTogether } from './prose/dash-style'
import { doubledWord } from './prose/doubled-word'
import { formerLatter } from './prose/former-latter'
import { grammar } from './prose/grammar'
import { hyphenCharacter } from './prose/hyphen-character'
import { infinitiveAfterTo } from './prose/infinitive-after-to'
import { misspelling } from './prose/misspelling'
import { nameSpelling, nameSpellingTogether } from './prose/name-spelling'
import { nameStyle, nameStyleTogether } from './prose/name-style'
import { paragraphEnd } from './prose/paragraph-end'
import { quoteStop, quoteStopTogether } from './prose/quote-stop'
import { quoteStyle, quoteStyleTogether } from './prose/quote-style'
import { runTogether } from './prose/run-together'
import { serialComma } from './prose/serial-comma'
import { spacing } from './prose/spacing'
import { spelling } from './prose/spelling'
import { subjectMissing } from './prose/subject-missing'
import { titleCase } from './prose/title-case'
import { unitedStates } from './prose/united-states'
import { variantSpelling, variantSpellingTogether } from './prose/variant-spelling'
import { lostChecks } from './sense/lost'
import { personName } from './terms/person'
import { termForbidden, termMissing } from './terms/term'
import { termRenderings } from './terms/term-renderings'
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
  termMissing,
  termForbidden,
  personName,
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
  spelling,
  variantSpelling,
  unitedStates,
  serialComma,
  titleCase,
  acronym,
  announcedCount,
  formerLatter,
  commaSplice,
  subjectMissing,
  infinitiveAfterTo,
  bothPossessive,
  abbreviationStop,
  nameStyle,
  misspelling,
  grammar,
  nameSpelling,
  ...lostChecks,
]

/** Every rule about an article's or an edition's texts together. */
export const documentChecks: readonly DocumentCheck[] = [
  compoundDashTogether,
  dashStyleTogether,
  quoteStyleTogether,
  quoteStopTogether,
  variantSpellingTogether,
  acronymTogether,
  announcedCountTogether,
  nameStyleTogether,
  nameSpellingTogether,
  termRenderings,
  sameSource,
  evidence,
  claim,
  sourceCard,
  questions,
  scholars,
  length,
]
