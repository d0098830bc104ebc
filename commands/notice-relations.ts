import { findArticle } from '../db/articles'
import type { Database } from '../db/client'
import {
  activePeople,
  assigneeBefore,
  commentBody,
  existingPeople,
  lastRevisers,
} from '../db/notice-relations'
import { findPassages } from '../db/passages'
import { furtherRangesOf } from '../db/thread-ranges'
import { commentsOf, findThread } from '../db/threads'
import { mentionedIn } from '../domain/mentions'
import { type Happening, noRelations, type Relations } from '../domain/notices/occasions'
import { articleNow } from './article-now'
import { loadEdition } from './load-edition'
import { programReader } from './program-reader'
import { readEditionReadiness } from './read-edition-readiness'
import { readReadiness } from './read-readiness'
import type { StaleSigner } from './stale-signers'

/** Events that somebody may be told of for another reason than that a sign-off is stale. */
const telling: ReadonlySet<string> = new Set([
  'article.assigned',
  'article.moved',
  'thread.opened',
  'thread.commented',
  'suggestion.accepted',
  'suggestion.rejected',
  'signoff.recorded',
  'edition.moved',
  'edition.published',
  'publication.refused',
])

/** Who has to do with an event; loads nothing for the many of which nobody is told. */
export function relationsOf(
  db: Database,
  happening: Happening,
  stale: readonly StaleSigner[],
  now: string,
): Relations {
  if (!telling.has(happening.type)) return { ...noRelations, stale }
  const { seq, type, articleId, editionId } = happening
  const byRole = activePeople(db)
  const article = articleId ? findArticle(db, articleId) : undefined
  const moves = type === 'article.moved' || type === 'edition.moved'
  return {
    ...noRelations,
    stale,
    byRole,
    assigneeId: article?.assigneeId ?? null,
    assignedBefore: type === 'article.assigned' && articleId ? assigneeBefore(db, articleId, seq) : null,
    drafters: moves ? lastRevisers(db, articleId ? { articleId } : { editionId: editionId ?? '' }) : [],
    approval: type === 'signoff.recorded' ? approvalOf(db, happening, byRole.editor, now) : null,
    ...threadRelations(db, happening),
  }
}

function threadRelations(db: Database, { type, data }: Happening) {
  const thread = typeof data.threadId === 'string' ? findThread(db, data.threadId) : undefined
  if (!thread) return {}
  const said = commentsOf(db, [thread.id]).get(thread.id) ?? []
  const ranges = [thread, ...(furtherRangesOf(db, [thread.id]).get(thread.id) ?? [])]
  const passages = findPassages(db, [...new Set(ranges.flatMap(({ passageId }) => passageId ?? []))])
  const spoken = type === 'thread.commented' ? commentBody(db, String(data.commentId)) : said[0]
  const named = mentionedIn(spoken?.body ?? '')
  const people = existingPeople(db, named)
  return {
    opener: thread.openedBy,
    passageAuthors: [...passages.values()].flatMap(({ updatedBy }) => updatedBy ?? []),
    participants: said.map(({ authorId }) => authorId),
    mentioned: named.filter(id => people.has(id)),
  }
}

/** What could be approved now, and by which editors: of an edition it depends on who they are. */
function approvalOf(
  db: Database,
  { articleId, editionId }: Happening,
  editors: readonly string[],
  now: string,
): Relations['approval'] {
  if (articleId) {
    const article = articleNow(db, articleId)
    const readiness = readReadiness(programReader(db, now), articleId, 'approved')
    if (article?.facts.article.state !== 'in_review' || !readiness.ok || !readiness.value.ready) return null
    return { editors, contentHash: article.contents.article.hash }
  }
  const edition = editionId ? loadEdition(db, editionId) : undefined
  if (edition?.row.state !== 'in_review') return null
  const able = editors.filter(userId => {
    const readiness = readEditionReadiness(programReader(db, now, { userId }), edition.row.id, 'approved')
    return readiness.ok && readiness.value.ready
  })
  return able.length > 0 ? { editors: able, contentHash: edition.content.hash } : null
}
