import type { DataOf } from '@/app/history/phrase'
import type { EventType } from '@/domain/events'

const ids = { threadId: 't', passageId: 'p', takeawayId: 'k', termId: 'x', invitationId: 'i' }
const person = { userId: 'ann', roles: ['reviewer', 'editor'] }
const entry = { registerId: 'r', kind: 'person', zh: '某甲', printed: 'MOU Jia', fields: ['printed'] }
const term = { ...ids, zh: '水', en: 'water' }
const move = { from: 'in_review', to: 'approved', note: 'well done', automatic: false }

const found = { findingId: 'f', passageId: 'p', check: 'doubled_word', code: 'doubled_word' }
const ticked = { passageId: 'p', key: 'k', contentHash: 'h' }

/** One event of each type, with facts as the commands write them. A new type does not compile until it stands here. */
export const everyEvent: { [T in EventType]: DataOf<T> } = {
  'article.proposed': { title: '水与路', form: 'feature', sourceSha256: 'a', sentences: 3 },
  'article.described': { fields: ['authors', 'url'] },
  'article.assigned': { assigneeId: 'ann', dueOn: '2026-03-09', rights: 'granted' },
  'article.moved': move,
  'article.reimported': { version: 2, sourceSha256: 'a', kept: 5, changed: 1, added: 2, removed: 1 },
  'passage.revised': {
    passageId: 'p',
    kind: 'translation',
    revision: 3,
    textSha256: 'a',
    origin: 'human',
    authorId: 'ann',
    status: 'condensed',
  },
  'unit.split': { unitId: 'u', newUnitId: 'v', sentenceId: 's', offset: null },
  'unit.merged': { unitId: 'u', retired: ['v', 'w'] },
  'unit.moved': { unitId: 'u', after: 'v' },
  'takeaway.added': ids,
  'takeaway.removed': ids,
  'takeaways.ordered': { ids: ['k'] },
  'evidence.confirmed': { passageId: 'p', units: [{ id: 'u', fingerprint: 'f' }] },
  'thread.opened': { threadId: 't', passageId: 'p', sentenceId: null, blocking: true, suggestion: false },
  'thread.commented': { threadId: 't', commentId: 'c' },
  'thread.resolved': ids,
  'thread.reopened': ids,
  'suggestion.accepted': { ...ids, revision: 4 },
  'suggestion.rejected': ids,
  'signoff.recorded': {
    signoffId: 's',
    stage: 'translation',
    role: 'reviewer',
    decision: 'approve',
    meaning: 'm',
    contentHash: 'h',
    covered: 3,
    own: 1,
    note: 'read twice',
  },
  'gate.overridden': {
    move: 'approved',
    code: 'translation_signoff',
    reason: 'the author confirmed it',
    binding: 'b',
    unreviewed: ['p'],
  },
  'edition.created': { number: 12 },
  'edition.described': { fields: ['title', 'publishOn'], revision: 2 },
  'edition.arranged': { revision: 2, sections: 4 },
  'edition.moved': { ...move, automatic: true },
  'edition.published': { number: 12, rootHash: 'r', contentHash: 'c' },
  'correction.issued': { correctionId: 'c', kind: 'clarification', textSha256: 'a' },
  'boilerplate.written': { boilerplateId: 'b', version: 2, textSha256: 'a' },
  'term.proposed': term,
  'term.decided': term,
  'term.changed': term,
  'term.imported': term,
  'term.removed': term,
  'terms.imported': { added: 3, changed: 1 },
  'register.added': entry,
  'register.changed': entry,
  'register.removed': entry,
  'person.added': person,
  'person.invited': { ...ids, roles: ['assistant'] },
  'invitation.revoked': ids,
  'roles.changed': person,
  'person.suspended': person,
  'person.restored': person,
  'password.changed': person,
  'password.reset_offered': { userId: 'ann', invitationId: 'i' },
  'session.opened': { sessionId: 's', reason: 'password' },
  'session.ended': { sessionId: 's', reason: 'signed_out' },
  'sign_in.refused': { accountSha256: 'a' },
  'token.created': { tokenId: 't', scopes: ['read', 'write'] },
  'token.revoked': { tokenId: 't', scopes: [] },
  'finding.ignored': { ...found, note: 'It is a quotation.' },
  'finding.minded': found,
  'number.ticked': ticked,
  'number.unticked': ticked,
  'settings.changed': { key: 'names', valueSha256: 'a' },
}
