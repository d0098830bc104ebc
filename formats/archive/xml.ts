import { printable } from '../edition/printable'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for an element or an attribute of XML 1.0. */
export function xml(text: string): string {
  return printable(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, character => entities[character] ?? character)
}

export const declaration = '<?xml version="1.0" encoding="utf-8"?>'
