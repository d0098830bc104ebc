'use client'

import { createContext, type ReactNode, use } from 'react'
import type { Draft } from './draft'
import type { StudioArticle } from './studio-article'
import type { StudioUnit } from './studio-data'

export type StandingText = {
  id: string
  name: string
  kind: string
  version: number
  text: string
  versions: { version: number; text: string }[]
}

/** What every part of the studio may need to know. */
export type StudioWorld = {
  editionId: string
  /** Everything typed is on the server. */
  isSaved: boolean
  /** The server's id of a part, once it has one. */
  idOf: (key: string) => string | undefined
  articles: ReadonlyMap<string, StudioArticle>
  /** Units that answers rest on, by id, as they stand now. */
  units: Readonly<Record<string, StudioUnit>>
  /** Ids of units, by the answer's id, that say something else than when they were confirmed. */
  stale: ReadonlyMap<string, readonly string[]>
  /** The text an item prints, by the item's id. */
  printed: Readonly<Record<string, string>>
  boilerplates: readonly StandingText[]
  /** What the placeholders are filled in with. */
  sample: { number: number; publishOn: string }
  change: (change: (draft: Draft) => Draft) => void
  /** Units found in the finder, so that they can be shown before the page is read again. */
  remember: (units: Record<string, StudioUnit>) => void
  /** Says to screen readers what a key or a drag did. */
  announce: (words: string) => void
  /** Opens the finder beside the answer of this question. */
  seek: (questionKey: string) => void
  /** Brings a part of the printed page into view. */
  show: (anchor: string) => void
}

const StudioContext = createContext<StudioWorld | null>(null)

export function StudioProvider({ world, children }: { world: StudioWorld; children: ReactNode }) {
  return <StudioContext value={world}>{children}</StudioContext>
}

export function useWorld(): StudioWorld {
  const world = use(StudioContext)
  if (!world) throw new Error('useWorld needs a StudioProvider above it')
  return world
}
