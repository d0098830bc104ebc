import type { Queries } from '../db/client'
import { type EditionRow, findEditionByNumber, listEditions } from '../db/editions'
import { findManifest, findPublishedFile, listCorrections } from '../db/publications'
import type { Actor } from '../domain/actor'
import { allowed, type Decision, done, type Outcome, refused } from '../domain/decision'
import type { EditionDocument } from '../domain/edition-document'
import { may } from '../domain/permissions'
import { type ExportFormat, exportFormats, type Variant } from '../domain/words'
import type { Issue } from '../formats/archive/published-issue'
import { renderVariant } from '../formats/edition/variants'
import { archiveSettings } from './archive-settings'
import type { Context } from './context'
import type { ExportedFile } from './export-edition'

/** How many of the newest a list of the archive tells of. */
const most = 500

/** Readers without an account are let in where the archive is open to all; its members always. Others learn nothing. */
function mayRead(tx: Queries, actor: Actor | null): Decision {
  if (may(actor, 'edition.read').ok || archiveSettings(tx).public) return allowed
  return refused('not_found')
}

/** Every published edition, the newest first. */
export function readArchive({ db, actor }: Context): Outcome<{ title: string; issues: Issue[] }> {
  const permission = mayRead(db, actor)
  if (!permission.ok) return permission
  const rows = listEditions(db, { state: 'published' }, { limit: most })
  return done({ title: archiveSettings(db).title, issues: rows.flatMap(row => issueOf(db, row) ?? []) })
}

/** One published edition with its page, as published or in a variant of it. */
export function readIssue(
  { db, actor }: Context,
  number: number,
  variant: Variant | null,
): Outcome<{ title: string; issue: Issue; page: string }> {
  const permission = mayRead(db, actor)
  if (!permission.ok) return permission
  const row = findEditionByNumber(db, number)
  const issue = row?.state === 'published' ? issueOf(db, row) : undefined
  const page = issue && pageOf(db, issue, variant)
  return issue && page ? done({ title: archiveSettings(db).title, issue, page }) : refused('not_found')
}

/** The bytes of one format, as they were published. */
export function readIssueFile({ db, actor }: Context, number: number, format: string): Outcome<ExportedFile> {
  const permission = mayRead(db, actor)
  if (!permission.ok) return permission
  const row = findEditionByNumber(db, number)
  const known = exportFormats.find(one => one === format)
  const file = row && known && findPublishedFile(db, row.id, known)
  if (!file) return refused('not_found')
  const { bytes, contentType, fileName, sha256 } = file
  return done({ bytes, contentType, fileName, sha256 })
}

function issueOf(tx: Queries, row: EditionRow): Issue | undefined {
  const frozen = findPublishedFile(tx, row.id, 'json')
  const manifest = findManifest(tx, row.id)
  if (!frozen || !manifest) return undefined
  const { document } = JSON.parse(frozen.bytes.toString('utf8')) as { document: EditionDocument }
  return {
    id: row.id,
    document,
    publishedAt: manifest.publishedAt,
    rootHash: manifest.rootHash,
    corrections: listCorrections(tx, row.id).map(({ correction, userName }) => ({
      id: correction.id,
      kind: correction.kind,
      text: correction.text,
      before: correction.before,
      after: correction.after,
      by: userName,
      at: correction.at,
    })),
  }
}

function pageOf(tx: Queries, { id, document }: Issue, variant: Variant | null): string | undefined {
  const html: ExportFormat = 'html'
  const bytes =
    variant === null ? findPublishedFile(tx, id, html)?.bytes : renderVariant(document, html, variant)
  return bytes ? Buffer.from(bytes).toString('utf8') : undefined
}
