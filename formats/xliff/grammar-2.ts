import { modules } from './names'

/** What a value of an attribute must look like. */
export const kinds = {
  any: /^/,
  yesNo: /^(?:yes|no)$/,
  direction: /^(?:ltr|rtl|auto)$/,
  space: /^(?:default|preserve)$/,
  preserved: /^preserve$/,
  language: /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/,
  token: /^[\p{L}\p{N}\p{M}._:\-·]+$/u,
  tokens: /^[\p{L}\p{N}\p{M}._:\-·\s]+$/u,
  /** An authority and its own word, as in `my:type`. */
  prefixed: /^[^\s:]+:.+$/,
  positive: /^0*[1-9]\d*$/,
  state: /^(?:initial|translated|reviewed|final)$/,
  reorder: /^(?:yes|no|firstNo)$/,
  appliesTo: /^(?:source|target)$/,
  priority: /^(?:[1-9]|10)$/,
  codeType: /^(?:fmt|ui|quote|link|image|other)$/,
  markType: /^(?:generic|comment|term|[^\s:]+:.+)$/,
  hex: /^[0-9A-Fa-f]{4,6}$/,
} as const
type Kind = keyof typeof kinds

export type ElementRule = {
  attributes: Readonly<Record<string, Kind>>
  required?: readonly string[]
  /** Whose attributes may stand here beside XLIFF's own: anybody's, those of modules, nobody's. */
  foreign: 'any' | 'modules' | 'none'
  /** What may stand in it, in this order; text alone; text and codes; nothing; or anything. */
  content: readonly Slot[] | 'text' | 'inline' | 'nothing' | 'anything'
}
/** `foreign`: elements of anybody (`any`), or of one module by its namespace. */
export type Slot = { names: readonly string[]; min: number; max: number; foreign?: string }

const many = Number.POSITIVE_INFINITY
const one = (name: string): Slot => ({ names: [name], min: 1, max: 1 })
const maybe = (name: string): Slot => ({ names: [name], min: 0, max: 1 })
const some = (...names: string[]): Slot => ({ names, min: 1, max: many })
const others: Slot = { names: [], min: 0, max: many, foreign: 'any' }

const texts = { translate: 'yesNo', canResegment: 'yesNo', srcDir: 'direction', trgDir: 'direction' } as const
const edits = { canCopy: 'yesNo', canDelete: 'yesNo', canReorder: 'reorder', copyOf: 'token' } as const
const typed = { type: 'codeType', subType: 'prefixed' } as const
const single = { disp: 'any', equiv: 'any', dataRef: 'token', subFlows: 'tokens' } as const
const lone = { ...single, canOverlap: 'yesNo', dir: 'direction', isolated: 'yesNo' } as const
const mark = { id: 'token', translate: 'yesNo', type: 'markType', ref: 'any', value: 'any' } as const

/** The core of XLIFF 2 (OASIS, XLIFF 2.1 and 2.2, chapter 4): what stands where. */
export const grammar: Readonly<Record<string, ElementRule>> = {
  xliff: {
    attributes: { version: 'any', srcLang: 'language', trgLang: 'language' },
    required: ['version', 'srcLang'],
    foreign: 'any',
    // Since 2.2 metadata may stand before the files.
    content: [{ ...others, foreign: modules.metadata }, some('file')],
  },
  file: {
    attributes: { id: 'token', original: 'any', ...texts },
    required: ['id'],
    foreign: 'any',
    content: [maybe('skeleton'), others, maybe('notes'), some('unit', 'group')],
  },
  skeleton: { attributes: { href: 'any' }, foreign: 'none', content: 'anything' },
  group: {
    attributes: { id: 'token', name: 'any', type: 'prefixed', ...texts },
    required: ['id'],
    foreign: 'any',
    content: [others, maybe('notes'), { names: ['unit', 'group'], min: 0, max: many }],
  },
  unit: {
    attributes: { id: 'token', name: 'any', type: 'prefixed', ...texts },
    required: ['id'],
    foreign: 'any',
    content: [others, maybe('notes'), maybe('originalData'), some('segment', 'ignorable')],
  },
  notes: { attributes: {}, foreign: 'none', content: [some('note')] },
  note: {
    attributes: { id: 'token', appliesTo: 'appliesTo', category: 'any', priority: 'priority', ref: 'any' },
    foreign: 'any',
    content: 'text',
  },
  originalData: { attributes: {}, foreign: 'none', content: [some('data')] },
  data: { attributes: { id: 'token', dir: 'direction' }, required: ['id'], foreign: 'none', content: 'text' },
  segment: {
    attributes: { id: 'token', canResegment: 'yesNo', state: 'state', subState: 'prefixed' },
    foreign: 'none',
    content: [one('source'), maybe('target')],
  },
  ignorable: { attributes: { id: 'token' }, foreign: 'none', content: [one('source'), maybe('target')] },
  source: { attributes: {}, foreign: 'none', content: 'inline' },
  target: { attributes: { order: 'positive' }, foreign: 'none', content: 'inline' },
  cp: { attributes: { hex: 'hex' }, required: ['hex'], foreign: 'none', content: 'nothing' },
  ph: {
    attributes: { id: 'token', ...edits, ...typed, ...single },
    required: ['id'],
    foreign: 'modules',
    content: 'nothing',
  },
  pc: {
    attributes: {
      id: 'token',
      ...edits,
      ...typed,
      canOverlap: 'yesNo',
      dir: 'direction',
      dispStart: 'any',
      dispEnd: 'any',
      equivStart: 'any',
      equivEnd: 'any',
      dataRefStart: 'token',
      dataRefEnd: 'token',
      subFlowsStart: 'tokens',
      subFlowsEnd: 'tokens',
    },
    required: ['id'],
    foreign: 'modules',
    content: 'inline',
  },
  sc: {
    attributes: { id: 'token', ...edits, ...typed, ...lone },
    required: ['id'],
    foreign: 'modules',
    content: 'nothing',
  },
  ec: {
    attributes: { id: 'token', startRef: 'token', ...edits, ...typed, ...lone },
    foreign: 'modules',
    content: 'nothing',
  },
  mrk: { attributes: mark, required: ['id'], foreign: 'any', content: 'inline' },
  sm: { attributes: mark, required: ['id'], foreign: 'any', content: 'nothing' },
  em: { attributes: { startRef: 'token' }, required: ['startRef'], foreign: 'none', content: 'nothing' },
}

export const inlineNames: ReadonlySet<string> = new Set(['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'])
