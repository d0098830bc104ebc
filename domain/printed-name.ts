import type { CheckPolicy } from './checks/policy'
import { chineseNames } from './checks/prose/chinese-names'

/**
 * A Chinese person's name in the style of the newsletter: SUN Chenghao or Sun Chenghao. As it was given where the newsletter
 * sets none, where nobody knows the Chinese name, or where it does not read as a family and a given name.
 */
export function printedName(
  { zh, en }: { zh: string | null; en: string | null },
  style: CheckPolicy['nameStyle'],
): string | null {
  if (en === null || zh === null || style === 'as_given') return en
  const [name] = chineseNames(en)
  if (name?.text !== en) return en
  const family = name.family.charAt(0) + name.family.slice(1).toLowerCase()
  return `${style === 'family_capitals' ? family.toUpperCase() : family} ${name.given}`
}
