import type { Bytes } from '../xml/decode-stream'
import { parseXml } from '../xml/parse'
import { UnreadableXml } from '../xml/unreadable'
import {
  type Attributes,
  type Inline,
  inlineElements,
  type Said,
  type TmxUnit,
  type TmxVariant,
} from './unit'

/**
 * The units of a TMX file (1.4b and those before it), one after the other, as the file comes: never more of it is in
 * memory than a piece. Throws `UnreadableXml`, `another_format` where it is no TMX.
 */
export async function* readTmx(bytes: Bytes): AsyncGenerator<TmxUnit> {
  const reader = tmxReader()
  for await (const _ of parseXml(bytes, reader)) yield* reader.taken()
  if (!reader.begun()) throw new UnreadableXml('another_format')
}

function tmxReader() {
  let begun = false
  let ready: TmxUnit[] = []
  let unit: TmxUnit | null = null
  let variant: TmxVariant | null = null
  let said: Said | null = null
  /** What is written into: the segment, and the inline elements that stand open in it. */
  const open: Inline[][] = []

  return {
    begun: () => begun,
    taken() {
      const taken = ready
      ready = []
      return taken
    },
    open(name: string, attributes: Attributes) {
      if (!begun && name !== 'tmx') throw new UnreadableXml('another_format')
      begun = true
      if (name === 'tu') unit = { attributes, props: [], notes: [], variants: [], unknown: 0 }
      else if (!unit) return
      else if (open.length > 0) into(open, name, attributes, unit)
      else if (name === 'tuv') {
        variant = variantOf(attributes)
        unit.variants.push(variant)
      } else if (name === 'seg' && variant) open.push(variant.segment)
      else if (name === 'prop' || name === 'note') {
        const { type, ...others } = attributes
        said = {
          ...(type !== undefined && { type }),
          text: '',
          ...(Object.keys(others).length > 0 && { attributes: others }),
        }
        ;(variant ?? unit)[name === 'prop' ? 'props' : 'notes'].push(said)
      } else unit.unknown += 1
    },
    text(text: string) {
      if (said) said.text += text
      else if (open.length > 0) append(open.at(-1) ?? [], text)
    },
    close(name: string) {
      if (open.length > 0) {
        if (name === 'seg' || inlineElements.has(name)) open.pop()
      } else if (name === 'tuv') variant = null
      else if (name === 'prop' || name === 'note') said = null
      else if (name === 'tu' && unit) {
        ready.push(unit)
        unit = null
      }
    },
  }
}

/** An element inside a segment: one that TMX has is kept; of another its text alone. */
function into(open: Inline[][], name: string, attributes: Attributes, unit: TmxUnit): void {
  if (!inlineElements.has(name)) {
    unit.unknown += 1
    return
  }
  const content: Inline[] = []
  open.at(-1)?.push({ name, attributes, content })
  open.push(content)
}

function append(content: Inline[], text: string): void {
  const last = content.at(-1)
  if (typeof last === 'string') content[content.length - 1] = last + text
  else content.push(text)
}

/** `lang` is what TMX 1.1 calls it. */
function variantOf({ 'xml:lang': language, lang, ...attributes }: Attributes): TmxVariant {
  return { language: language ?? lang ?? '', attributes, props: [], notes: [], segment: [] }
}
