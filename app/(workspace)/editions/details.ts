import type { EditionView } from '@/commands/edition-view'
import type { EditionInput } from '@/domain/edition-input'

/** What an edition says of itself, as it is typed. */
export type Details = {
  number: string
  title: string
  teaser: string
  publishOn: string
  seriesName: string
  seriesNumber: string
}

export type DetailsProblem = 'title' | 'number' | 'date' | 'series'

export function detailsOf({ number, title, teaser, publishOn, series }: EditionView): Details {
  return {
    number: String(number),
    title,
    teaser,
    publishOn,
    seriesName: series?.name ?? '',
    seriesNumber: series ? String(series.number) : '',
  }
}

/** The first thing that keeps it from being saved. */
export function detailsProblem(details: Details): DetailsProblem | null {
  const { number, title, publishOn, seriesName, seriesNumber } = details
  if (title.trim() === '') return 'title'
  if (!isCount(number)) return 'number'
  if (publishOn === '') return 'date'
  if ((seriesName.trim() === '') !== (seriesNumber === '') || (seriesNumber !== '' && !isCount(seriesNumber)))
    return 'series'
  return null
}

/** As it is sent. Call it only where `detailsProblem` finds none. */
export function detailsInput(details: Details): EditionInput {
  const { number, title, teaser, publishOn, seriesName, seriesNumber } = details
  return {
    number: Number(number),
    title,
    teaser,
    publishOn,
    series: seriesNumber === '' ? null : { name: seriesName, number: Number(seriesNumber) },
  }
}

export function sameDetails(a: Details, b: Details): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}

function isCount(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text.trim())
}
