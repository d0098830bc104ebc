import type { NewMemory } from '../db/memory'
import { foldForMemory } from '../domain/memory/fold'
import { type ImportReport, longestTaken } from '../domain/memory/import-report'
import { hasMarkup, plainText, propOf, type TmxUnit, type TmxVariant } from '../formats/tmx/unit'
import type { MemoryView } from './memory-view'

const types = {
  before: 'x-bianyi-before',
  after: 'x-bianyi-after',
  origin: 'x-bianyi-origin',
  article: 'x-bianyi-article',
  authors: 'x-bianyi-authors',
  edition: 'x-bianyi-edition',
} as const

/** What is kept of a unit of a file: all but the two texts, and the segments too where they have markup. */
export type CarriedUnit = Omit<TmxUnit, 'variants' | 'unknown'> & {
  variants: (Omit<TmxVariant, 'segment'> & { segment?: TmxVariant['segment'] })[]
}

type Around = Pick<NewMemory, 'before' | 'after'>

/** An entry as a unit of a file: an imported one as its file had it, one that was signed with where it comes from. */
export function tmxOf(entry: NewMemory, view: Pick<MemoryView, 'article' | 'edition' | 'signedBy'>): TmxUnit {
  if (entry.carried !== null) return carriedUnit(entry, JSON.parse(entry.carried) as CarriedUnit)
  const props = [
    [types.origin, entry.origin],
    [types.article, view.article?.title],
    [types.authors, view.article?.authors.join('; ')],
    [types.edition, view.edition?.number.toString()],
    [types.before, entry.before],
    [types.after, entry.after],
  ] as const
  return {
    attributes: {
      ...(entry.kind === 'paragraph' && { segtype: 'paragraph' }),
      creationdate: entry.at.replace(/[-:]|\.\d+/g, ''),
      ...(view.signedBy && { creationid: view.signedBy.name }),
    },
    props: props.flatMap(([type, text]) => (text === undefined || text === null ? [] : [{ type, text }])),
    notes: [],
    variants: [plainVariant('zh-CN', entry.source), plainVariant('en', entry.target)],
    unknown: 0,
  }
}

/** The entries of a unit of a file, one for each pair of a Chinese and an English text; counts into the report what is not taken. */
export function entriesOf(
  unit: TmxUnit,
  { importId, now, report }: { importId: string; now: string; report: ImportReport },
): NewMemory[] {
  const chinese = unit.variants.filter(({ language }) => /^zh\b/i.test(language))
  const english = unit.variants.filter(({ language }) => /^en\b/i.test(language))
  report.units += 1
  report.unknownElements += unit.unknown
  report.otherLanguages += unit.variants.length - chinese.length - english.length
  if (chinese.length === 0) report.noChinese += 1
  else if (english.length === 0) report.noEnglish += 1
  return chinese.flatMap(zh =>
    english.flatMap(en => entryOf(unit, [zh, en], { importId, now, report }) ?? []),
  )
}

function entryOf(
  unit: TmxUnit,
  pair: [zh: TmxVariant, en: TmxVariant],
  { importId, now, report }: { importId: string; now: string; report: ImportReport },
): NewMemory | undefined {
  const [source, target] = [plainText(pair[0].segment), plainText(pair[1].segment)]
  if (source.trim() === '' || target.trim() === '') {
    report.empty += 1
    return undefined
  }
  if (source.length > longestTaken || target.length > longestTaken) {
    report.tooLong += 1
    return undefined
  }
  if (pair.some(({ segment }) => hasMarkup(segment))) report.marked += 1
  const { segtype, creationdate, changedate } = unit.attributes
  return {
    source,
    target,
    folded: foldForMemory(source),
    ...aroundIn(unit),
    origin: 'import',
    kind: segtype === 'paragraph' ? 'paragraph' : 'unit',
    articleId: null,
    unitId: null,
    importId,
    signedBy: null,
    at: timeOf(changedate) ?? timeOf(creationdate) ?? now,
    carried: JSON.stringify(carriedOf(unit, pair)),
  }
}

/** What stands around the text, as this program writes it or as OmegaT does. */
function aroundIn(unit: TmxUnit): Around {
  const folded = (text: string | undefined) => (text === undefined ? null : foldForMemory(text))
  return {
    before: folded(propOf(unit, types.before, 'prev')),
    after: folded(propOf(unit, types.after, 'next')),
  }
}

function carriedOf({ attributes, props, notes }: TmxUnit, pair: readonly TmxVariant[]): CarriedUnit {
  return {
    attributes,
    props,
    notes,
    variants: pair.map(({ segment, ...variant }) => ({
      ...variant,
      ...(hasMarkup(segment) && { segment }),
    })),
  }
}

function carriedUnit({ source, target }: NewMemory, carried: CarriedUnit): TmxUnit {
  const texts = [source, target]
  return {
    ...carried,
    variants: carried.variants.map((variant, at) => ({
      ...variant,
      segment: variant.segment ?? [texts[at] ?? ''],
    })),
    unknown: 0,
  }
}

function plainVariant(language: string, text: string): TmxVariant {
  return { language, attributes: {}, props: [], notes: [], segment: [text] }
}

/** The time of a TMX attribute, YYYYMMDDThhmmssZ, as ISO 8601. */
function timeOf(text: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '')
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second] = parts
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  return Number.isNaN(Date.parse(time)) ? undefined : time
}
