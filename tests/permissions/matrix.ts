import type { RefusalCode } from '@/domain/refusals'
import { articleMoveTable } from './tables/article-moves'
import { articleTable } from './tables/articles'
import { deskTable } from './tables/desk'
import { editionTable } from './tables/editions'

/**
 * The permission table, written by hand from the contract and read by nothing but tests. It is held against the policy's
 * function and against every route; nothing of it is computed from the policy.
 */
export const people = ['nobody', 'suspended', 'assistant', 'reviewer', 'editor', 'admin'] as const
export type Who = (typeof people)[number]

/** What somebody has to do with the thing that is acted on. */
export const relations = ['none', 'assignee', 'last_reviser', 'signer'] as const
export type Relation = (typeof relations)[number]

export type Expected = 'allowed' | RefusalCode
export type Cell = { action: string; who: Who; state: string; relation: Relation; expected: Expected }

/** The state of a thing that has none. */
export const noState = '-'

const signs: Record<string, Expected> = {
  '+': 'allowed',
  U: 'not_signed_in',
  R: 'role_required',
  W: 'wrong_state',
  I: 'illegal_move',
  O: 'own_work',
  B: 'not_opener',
  S: 'edition_signoff',
}

const articleColumns: Record<string, string> = {
  pr: 'proposed',
  tr: 'translating',
  su: 'summarizing',
  re: 'in_review',
  ch: 'changes_requested',
  ap: 'approved',
  pu: 'published',
  de: 'declined',
  wi: 'withdrawn',
}

const editionColumns: Record<string, string> = {
  as: 'assembling',
  re: 'in_review',
  ap: 'approved',
  pu: 'published',
}

/** Every cell that the tables fill, later rows over earlier ones: a row of one relation stands out from its role's. */
export const matrix: ReadonlyMap<string, Cell> = new Map(
  [
    ...Object.entries({ ...articleTable, ...articleMoveTable }).flatMap(([action, table]) =>
      cellsOf(action, table, articleColumns),
    ),
    ...Object.entries(editionTable).flatMap(([action, table]) => cellsOf(action, table, editionColumns)),
    ...deskCells(deskTable),
  ].map(cell => [keyOf(cell), cell]),
)

export function keyOf({ action, who, state, relation }: Omit<Cell, 'expected'>): string {
  return `${action} | ${who} | ${state} | ${relation}`
}

function cellsOf(action: string, table: string, columns: Record<string, string>): Cell[] {
  const [heading = [], ...rows] = wordsIn(table)
  return rows.flatMap(([label = '', ...row]) => {
    const [names = '', only] = label.split('/')
    const its = only === undefined ? relations : [oneOf(relations, only)]
    if (row.length !== heading.length) throw new Error(`${action}: ${label} has ${row.length} cells`)
    return names.split(',').flatMap(name =>
      row.flatMap((sign, index) =>
        its.map(relation => ({
          action,
          who: oneOf(people, name),
          state: known(columns, heading[index]),
          relation,
          expected: known(signs, sign),
        })),
      ),
    )
  })
}

function deskCells(table: string): Cell[] {
  const [heading = [], ...rows] = wordsIn(table)
  return rows.flatMap(([action = '', ...row]) => {
    if (row.length !== heading.length) throw new Error(`${action} has ${row.length} cells`)
    return row.map((sign, index) => ({
      action,
      who: oneOf(people, heading[index]),
      state: noState,
      relation: 'none' as const,
      expected: known(signs, sign),
    }))
  })
}

function wordsIn(table: string): string[][] {
  const lines = table.split('\n').filter(line => line.trim() !== '')
  return lines.map(line => line.trim().split(/\s+/))
}

function oneOf<T extends string>(values: readonly T[], wanted: string | undefined): T {
  const found = values.find(value => value === wanted)
  if (found === undefined) throw new Error(`the table says ${wanted}`)
  return found
}

function known<T>(legend: Record<string, T>, sign: string | undefined): T {
  const meaning = sign === undefined ? undefined : legend[sign]
  if (meaning === undefined) throw new Error(`the table says ${sign}`)
  return meaning
}
