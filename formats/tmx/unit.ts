export type Attributes = Record<string, string>

/** What stands in a segment: text, and inline elements with what stands in them. */
export type Inline = string | { name: string; attributes: Attributes; content: Inline[] }

/** A property, or a note, which has no type. */
export type Said = { type?: string; text: string; attributes?: Attributes }

/** One language of a unit. */
export type TmxVariant = {
  language: string
  attributes: Attributes
  props: Said[]
  notes: Said[]
  segment: Inline[]
}

/** One translation unit of a TMX 1.4b file, with everything that it says. `unknown` counts elements that TMX does not have. */
export type TmxUnit = {
  attributes: Attributes
  props: Said[]
  notes: Said[]
  variants: TmxVariant[]
  unknown: number
}

/** Codes of the format that a text was taken from: what stands in them is no text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])
export const inlineElements: ReadonlySet<string> = new Set([...codes, 'hi', 'sub'])

/** The text of a segment without its codes. */
export function plainText(segment: readonly Inline[]): string {
  return segment
    .map(part => (typeof part === 'string' ? part : codes.has(part.name) ? '' : plainText(part.content)))
    .join('')
}

export function hasMarkup(segment: readonly Inline[]): boolean {
  return segment.some(part => typeof part !== 'string')
}

/** The text of a property of this type; the first of these types that there is. */
export function propOf({ props }: Pick<TmxUnit, 'props'>, ...types: string[]): string | undefined {
  for (const type of types) {
    const found = props.find(prop => prop.type === type)
    if (found) return found.text
  }
  return undefined
}
