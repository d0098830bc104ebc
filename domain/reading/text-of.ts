import { hasVisibleText } from '../languages/invisible'
import type { Block } from './document'

/** The words of blocks with nothing taken over or undone, a paragraph a line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
}

export function hasWords(blocks: readonly Block[]): boolean {
  return hasVisibleText(textOf(blocks))
}
