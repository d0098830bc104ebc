import type { Piece } from '../../domain/exchange/changes'

/** A remark on a stretch of a passage, in UTF-16 offsets of its present text. */
export type ReviewRemark = { start: number; end: number; author: string; at: string; text: string }

/** One passage as it goes out for review. */
export type ReviewPassage = {
  passageId: string
  revision: number
  source: string
  pieces: readonly Piece[]
  remarks: readonly ReviewRemark[]
}

export const reviewLayouts = ['columns', 'english'] as const
export type ReviewLayout = (typeof reviewLayouts)[number]

export type ReviewOut = {
  /** The source in a column beside the English, or the English alone. */
  layout: ReviewLayout
  sourceLanguage: 'zh-CN' | 'en-US'
  passages: readonly ReviewPassage[]
}
