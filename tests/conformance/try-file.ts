import { isDeepStrictEqual } from 'node:util'
import { readTerm, type TermText } from '@/domain/term'
import { readTbx, writeTbx } from '@/formats/tbx'
import { readTmx } from '@/formats/tmx/read'
import type { TmxUnit } from '@/formats/tmx/unit'
import { tmxFoot, tmxHead, writeTmxUnit } from '@/formats/tmx/write'
import { InvalidXliff } from '@/formats/xliff/fault'
import { checkXliff, readXliff } from '@/formats/xliff/read'
import { readTree, writeTree, type XmlElement } from '@/formats/xml/tree'
import { UnreadableXml } from '@/formats/xml/unreadable'

export const formats = ['xliff', 'tmx', 'tbx'] as const
export type Format = (typeof formats)[number]

/** What became of one file: taken or refused, and whether it was the same after it had been written and read again. */
export type Tried = {
  verdict: 'accepted' | 'refused'
  /** Why it was refused. */
  reason: string | null
  isSameAgain: boolean | null
  entries: number
  /** Its document type, which declares nothing but is never read, was taken away first, as the refusal says to do. */
  hadDoctype: boolean
}

/** A document type that names a file elsewhere and declares nothing itself. */
const plainDoctype = /<!DOCTYPE\s+\w+\s+(?:SYSTEM|PUBLIC)\s+[^[\]<>]*>/

/** Reads a file as the program does, writes it, and reads it again. */
export async function tryFile(format: Format, bytes: Uint8Array): Promise<Tried> {
  const first = await attempt(format, bytes)
  if (first.reason !== 'doctype') return { ...first, hadDoctype: false }
  const text = Buffer.from(bytes).toString('latin1')
  if (!plainDoctype.test(text)) return { ...first, hadDoctype: true }
  const without = Buffer.from(text.replace(plainDoctype, ''), 'latin1')
  return { ...(await attempt(format, without)), hadDoctype: true }
}

async function attempt(format: Format, bytes: Uint8Array): Promise<Omit<Tried, 'hadDoctype'>> {
  try {
    const { entries, isSameAgain } = await readers[format](bytes)
    return { verdict: 'accepted', reason: null, isSameAgain, entries }
  } catch (error) {
    return { verdict: 'refused', reason: reasonOf(error), isSameAgain: null, entries: 0 }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof InvalidXliff)
    return `${error.fault.problem} ${error.fault.at}, line ${error.fault.line}`
  if (error instanceof UnreadableXml) return error.problem
  if (error instanceof Refused) return error.message
  throw error
}

const readers: Record<Format, (bytes: Uint8Array) => Promise<{ entries: number; isSameAgain: boolean }>> = {
  async xliff(bytes) {
    const tree = await readTree([bytes])
    checkXliff(tree)
    const again = Buffer.from(writeTree(tree))
    const [units, unitsAgain] = await Promise.all([readXliff([bytes]), readXliff([again])])
    const isSameTree = isDeepStrictEqual(withoutLines(await readTree([again])), withoutLines(tree))
    return { entries: units.units.length, isSameAgain: isSameTree && isDeepStrictEqual(units, unitsAgain) }
  },
  async tmx(bytes) {
    const units = await unitsOf(bytes)
    const written = `${tmxHead}${units.map(writeTmxUnit).join('')}${tmxFoot}`
    const again = await unitsOf(Buffer.from(written))
    return { entries: units.length, isSameAgain: isDeepStrictEqual(known(again), known(units)) }
  },
  async tbx(bytes) {
    const terms = await termsIn(bytes)
    const again = await Promise.all(
      ([2, 3] as const).map(version => termsIn(Buffer.from(writeTbx(terms, version)))),
    )
    const isEmpty = terms.length === 0
    return {
      entries: terms.length,
      isSameAgain: isEmpty || again.every(one => isDeepStrictEqual(one, terms)),
    }
  },
}

/** What a glossary of ours takes of a file; one that has neither Chinese nor English says nothing to it. */
async function termsIn(bytes: Uint8Array): Promise<TermText[]> {
  const read = await readTbx(bytes)
  if (!read.ok) throw new Refused(String(read.refusal.facts?.problem ?? read.refusal.code))
  return read.value.terms.flatMap(({ term }) => {
    const kept = readTerm(term)
    return kept.ok ? [kept.value] : []
  })
}

class Refused extends Error {}

async function unitsOf(bytes: Uint8Array): Promise<TmxUnit[]> {
  const units: TmxUnit[] = []
  for await (const unit of readTmx([bytes])) units.push(unit)
  return units
}

/** What TMX does not have is counted and not kept. */
function known(units: readonly TmxUnit[]) {
  return units.map(({ unknown: _, ...unit }) => unit)
}

function withoutLines(element: XmlElement): unknown {
  const { line: _, content, ...rest } = element
  return { ...rest, content: content.map(node => (typeof node === 'string' ? node : withoutLines(node))) }
}
