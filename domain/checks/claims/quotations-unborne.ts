import type { Around, Unborne } from './borne'

/** The quotations of a claim, of three words or more, that no unit of its evidence holds word for word. */
export function quotationsUnborne(text: string, { translations }: Around): Unborne[] {
  const borne = translations.map(plain)
  return [...text.matchAll(/“([^“”]+)”|"([^"]+)"/gu)].flatMap((match): Unborne[] => {
    const said = match[1] ?? match[2] ?? ''
    const words = plain(said)
    if (words.split(' ').length < 3 || borne.some(one => ` ${one} `.includes(` ${words} `))) return []
    return [
      {
        severity: 'warning',
        start: match.index,
        end: match.index + match[0].length,
        code: 'claim_quotation',
        facts: { text: said },
      },
    ]
  })
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
