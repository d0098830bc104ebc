import { memoriesAfter } from '../db/memory'
import { done, type Outcome, refused } from '../domain/decision'
import type { TableName } from '../domain/exchange/tables'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { readArticles } from './read-articles'
import { readEditions } from './read-editions'
import { readEvents } from './read-events'
import { readAccounts, readPeople } from './read-people'
import { readRegister } from './read-register'
import { readTerms } from './read-terms'
import { readUnits } from './read-units'

export type Cell = string | number | boolean | null | undefined
export type Rows = { head: string[]; rows: Iterable<Cell[]> }
type Table = (context: Context, articleId?: string) => Outcome<Rows>

/** What can be taken out as a table, each read with the permission of its own screen. */
const byName: Readonly<Record<TableName, Table>> = {
  articles,
  editions,
  units,
  history,
  terms,
  register,
  memory,
  people,
}
export const tables: ReadonlyMap<string, Table> = new Map(Object.entries(byName))

/** More than there are: a page that is everything. */
const all = 1_000_000

function articles(context: Context): Outcome<Rows> {
  const read = readArticles(context, {}, { limit: all })
  if (!read.ok) return read
  return done({
    head: words(
      'id state form title_zh title_en authors publication published_on url rights topics assignee due_on sentences translated condensed omitted unaccounted open_threads created_at updated_at',
    ),
    rows: read.value.items.map(one => [
      one.id,
      one.state,
      one.form,
      one.title.zh,
      one.title.en.text,
      one.authors.map(({ zh, en }) => [zh, en].filter(Boolean).join(' ')).join('; '),
      one.publication,
      one.publishedOn,
      one.url,
      one.rights,
      one.topics.join('; '),
      one.assigneeName,
      one.dueOn,
      one.progress.sentences,
      one.progress.translated,
      one.progress.condensed,
      one.progress.omitted,
      one.progress.unaccounted,
      one.openThreads,
      one.createdAt,
      one.updatedAt,
    ]),
  })
}

function editions(context: Context): Outcome<Rows> {
  const read = readEditions(context, {}, { limit: all })
  if (!read.ok) return read
  return done({
    head: words('id number title teaser state publish_on published_at updated_at'),
    rows: read.value.items.map(one => [
      one.id,
      one.number,
      one.title,
      one.teaser,
      one.state,
      one.publishOn,
      one.publishedAt,
      one.updatedAt,
    ]),
  })
}

function units(context: Context, articleId?: string): Outcome<Rows> {
  if (articleId === undefined) return refused('not_found')
  const read = readUnits(context, articleId)
  if (!read.ok) return read
  return done({
    head: words(
      'id number paragraph status source english revision origin omission_reason omission_note updated_at',
    ),
    rows: read.value.items.map((one, at) => [
      one.id,
      at + 1,
      one.paragraph + 1,
      one.status,
      one.sentences.map(({ text }) => text.trim()).join(''),
      one.translation.text,
      one.translation.revision,
      one.translation.origin,
      one.omissionReason,
      one.omissionNote,
      one.translation.updatedAt,
    ]),
  })
}

function history(context: Context, articleId?: string): Outcome<Rows> {
  if (articleId === undefined) return refused('not_found')
  const read = readEvents(context, { articleId }, { limit: all })
  if (!read.ok) return read
  return done({
    head: words('number at person event facts hash'),
    rows: read.value.items.map(({ seq, at, actor, type, data, hash }) => [
      seq,
      at,
      actor?.name,
      type,
      JSON.stringify(data),
      hash,
    ]),
  })
}

function terms(context: Context): Outcome<Rows> {
  const read = readTerms(context)
  if (!read.ok) return read
  return done({
    head: words('id zh en pos_or_kind forbidden_en note status'),
    rows: read.value.items.map(one => [
      one.id,
      one.zh,
      one.en,
      one.kind,
      one.forbiddenEn.join('; '),
      one.note,
      one.status,
    ]),
  })
}

function register(context: Context): Outcome<Rows> {
  const read = readRegister(context)
  if (!read.ok) return read
  return done({
    head: words('id kind zh printed variants short biography note updated_at'),
    rows: read.value.items.map(one => [
      one.id,
      one.kind,
      one.zh,
      one.printed,
      one.variants.join('; '),
      one.short,
      one.biography,
      one.note,
      one.updatedAt,
    ]),
  })
}

function memory({ db, actor }: Context): Outcome<Rows> {
  const permission = may(actor, 'memory.read')
  if (!permission.ok) return permission
  function* entries(): Generator<Cell[]> {
    for (let after = 0; ; ) {
      const rows = memoriesAfter(db, after, 500)
      const last = rows.at(-1)
      if (!last) return
      after = last.id
      for (const one of rows) yield [one.id, one.source, one.target, one.origin, one.kind, one.at]
    }
  }
  return done({ head: words('id source english origin kind at'), rows: entries() })
}

/** Names for everybody; addresses and roles for those who may see them. */
function people(context: Context): Outcome<Rows> {
  if (!may(context.actor, 'people.inspect').ok) {
    const named = readPeople(context, { limit: all })
    if (!named.ok) return named
    return done({ head: words('id name'), rows: named.value.items.map(({ id, name }) => [id, name]) })
  }
  const read = readAccounts(context, { limit: all })
  if (!read.ok) return read
  return done({
    head: words('id name email roles suspended_at created_at'),
    rows: read.value.items.map(one => [
      one.id,
      one.name,
      one.email,
      one.roles.join('; '),
      one.suspendedAt,
      one.createdAt,
    ]),
  })
}

function words(line: string): string[] {
  return line.split(' ')
}
