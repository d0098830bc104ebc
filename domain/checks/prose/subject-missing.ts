import type { Check, Found } from '../check'
import { sentencesOf } from './sentences'

/** A sentence that has no subject: see `checkSubjectMissing`. */
export const subjectMissing: Check = { name: 'subject_missing', onByDefault: true, run: checkSubjectMissing }

/**
 * A sentence that begins with a preposition and goes on with its verb, as Chinese may: "At the policy level has made",
 * "In recent years, has grown". An error, its range from the beginning to the verb. "At no time has China" and "In the
 * north has emerged a new" turn subject and verb and are left alone.
 */
export function checkSubjectMissing(_source: string | undefined, target: string): Found[] {
  return sentencesOf(target).flatMap(({ start, end }) => {
    const match = FRONTED.exec(target.slice(start, end))
    if (!match || /\b(?:no|not|never|only|rarely|seldom|nor)\b/i.test(match[0])) return []
    return [
      {
        check: 'subject_missing',
        severity: 'error' as const,
        start,
        end: start + match[0].length,
        code: 'subject_missing',
        facts: { text: match[0] },
      },
    ]
  })
}

const prepositions =
  'At|In|On|By|With|Under|During|After|Before|Through|Throughout|Since|For|Within|Against|Amid|Based on|According to|Regarding|Besides|Despite|Following|Across|As for|In terms of|With regard to'
const participles =
  'made|taken|given|become|seen|built|brought|put|held|kept|led|met|paid|set|shown|sought|spent|stood|cast|drawn|done|found|got|gone|had|left|lost|said|sent|told|won|written|always|also|already|\\p{Ll}{2,}(?<!emerg|appear|arriv|evolv|happen|occurr|exist|develop|follow|remain|end)ed'
const bases =
  'not|have|make|take|continue|seek|maintain|strengthen|promote|play|help|need|become|provide|ensure|work|adhere|pursue|support'
/** Nouns that end a phrase of time, place or respect and are seldom the subject themselves. */
const frames =
  'levels?|years|decades|months|weeks|centur(?:y|ies)|regard|respects?|sense|context|perspective|outset|time|times|beginning|framework|terms|fields?|areas?|aspects?|front|stage|point|view|contrast|addition|dimension|sphere|domain|background|circumstances|conditions|reasons?|era|period'
const words = "(?:(?!the |a |an |this |that |these |those |which |who |and |to )[\\p{L}’'-]+ ){0,3}"
const phrase = `(?:the |this |that |these |those |its |their )?${words}(?:${frames})`
const any = '(?:(?! that | which | who | what | how | whether )[^,.;:—–])+'
const FRONTED = new RegExp(
  `^(?:${prepositions}) (?:(?:${phrase},?|${any},) (?:(?:has|have|had) (?:${participles})|(?:will|must|should|can|cannot|would|could) (?:${bases}))|${any}, (?:(?:has|have|had) (?!the |a |an |any |this |that |it |they )\\p{Ll}+|(?:will|must|should|can|could) be))(?![\\p{L}-])`,
  'u',
)
