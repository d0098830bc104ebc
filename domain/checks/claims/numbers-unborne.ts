import { agreementOf, comparable, factorBetween } from '../numbers/agree'
import type { Quantity } from '../numbers/quantity'
import { readChineseQuantities } from '../numbers/read-chinese'
import { readEnglishQuantities } from '../numbers/read-english'
import { sayQuantity } from '../numbers/say-quantity'
import type { Around, Unborne } from './borne'

/** The numbers of a claim that its evidence has in neither language. A count in words up to ten may sum up what it reads. */
export function numbersUnborne(text: string, { sources, translations, publishedOn }: Around): Unborne[] {
  const options = publishedOn ? { publishedOn } : {}
  const borne = [
    ...translations.flatMap(one => readEnglishQuantities(one, options)),
    ...sources.flatMap(one => readChineseQuantities(one, options)),
  ]
  return readEnglishQuantities(text, options)
    .filter(own => !own.optional && !isCount(own))
    .filter(own => !borne.some(other => isSame(other, own)))
    .map(own => {
      const slip = borne.find(other => isSlip(other, own))
      const facts = { target: own.text, got: sayQuantity(own), ...(slip && { expected: sayQuantity(slip) }) }
      return {
        severity: slip ? 'error' : 'warning',
        start: own.start,
        end: own.end,
        code: slip ? 'claim_number_slip' : 'claim_number',
        facts,
      }
    })
}

function isCount({ kind, value, text, unit }: Quantity): boolean {
  return (kind === 'number' || kind === 'ordinal') && value <= 10 && unit === undefined && !/\d/.test(text)
}

function isSame(borne: Quantity, own: Quantity): boolean {
  const agreement = agreementOf(borne, own)
  if (agreement === 'same' || agreement === 'rounded') return true
  return borne.upper !== undefined && (isEnd(borne.value, own) || isEnd(borne.upper, own))
}

function isEnd(value: number, own: Quantity): boolean {
  return own.upper === undefined && Math.abs(value - own.value) < 1e-9
}

function isSlip(borne: Quantity, own: Quantity): boolean {
  if (!comparable(borne, own) || borne.kind === 'date') return false
  const factor = factorBetween(borne, own)
  if (factor === undefined || factor <= 0) return false
  const power = Math.log10(factor)
  return power !== 0 && Math.abs(power - Math.round(power)) < 1e-6
}
