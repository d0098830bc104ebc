import { escapeXml } from '../xml/escape'
import type { Attributes, Inline, Said, TmxUnit, TmxVariant } from './unit'

/** What stands before the first unit. The languages are said by each unit. */
export const tmxHead = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<tmx version="1.4">',
  '  <header creationtool="Bianyi" creationtoolversion="1" segtype="sentence" o-tmf="Bianyi" adminlang="en" srclang="*all*" datatype="plaintext"/>',
  '  <body>',
  '',
].join('\n')

export const tmxFoot = '  </body>\n</tmx>\n'

/** One unit as a file has it; read again it is the same. */
export function writeTmxUnit(unit: TmxUnit): string {
  const lines = [
    `    <tu${attributesOf(unit.attributes)}>`,
    ...saidLines(unit, '      '),
    ...unit.variants.flatMap(variantLines),
    '    </tu>',
    '',
  ]
  return lines.join('\n')
}

function variantLines(variant: TmxVariant): string[] {
  return [
    `      <tuv xml:lang="${escapeXml(variant.language)}"${attributesOf(variant.attributes)}>`,
    ...saidLines(variant, '        '),
    `        <seg>${variant.segment.map(inline).join('')}</seg>`,
    '      </tuv>',
  ]
}

function saidLines({ notes, props }: Pick<TmxVariant, 'notes' | 'props'>, indent: string): string[] {
  const line = (name: string, { type, text, attributes }: Said) =>
    `${indent}<${name}${attributesOf({ ...(type !== undefined && { type }), ...attributes })}>${escapeXml(text)}</${name}>`
  return [...notes.map(note => line('note', note)), ...props.map(prop => line('prop', prop))]
}

function inline(part: Inline): string {
  if (typeof part === 'string') return escapeXml(part)
  const open = `${part.name}${attributesOf(part.attributes)}`
  return part.content.length === 0
    ? `<${open}/>`
    : `<${open}>${part.content.map(inline).join('')}</${part.name}>`
}

function attributesOf(attributes: Attributes): string {
  // A tab or a break in an attribute would be read as a space.
  const value = (text: string) => escapeXml(text).replace(/\t/g, '&#9;').replace(/\n/g, '&#10;')
  return Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${value(text)}"`)
    .join('')
}
