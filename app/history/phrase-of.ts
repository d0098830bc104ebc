import type { EventBody } from '@/domain/events'
import {
  articleAssigned,
  articleProposed,
  described,
  draftsAsked,
  evidenceConfirmed,
  gateOverridden,
  moved,
  passageRevised,
  publicationRefused,
  reimported,
  signoffRecorded,
  suggestionAccepted,
  threadOpened,
  unitMoved,
} from './article-phrases'
import { listed, type Phrase, person, place, type Speaker } from './phrase'

/** Any event in words. A type without words does not compile. */
export function phraseOf(event: EventBody, speaker: Speaker): Phrase {
  const { type, data } = event
  switch (type) {
    case 'article.proposed':
      return articleProposed(data)
    case 'article.described':
      return described('article', data, speaker)
    case 'article.assigned':
      return articleAssigned(data, speaker)
    case 'article.moved':
      return moved('article', data, speaker)
    case 'article.reimported':
      return reimported(data)
    case 'passage.revised':
      return passageRevised(data, speaker)
    case 'unit.split':
      return { key: 'event.unit.split', values: { place: place(speaker, data.unitId, 'unit') } }
    case 'unit.merged':
      return {
        key: 'event.unit.merged',
        values: { place: place(speaker, data.unitId, 'unit'), count: data.retired.length },
      }
    case 'unit.moved':
      return unitMoved(data, speaker)
    case 'takeaway.added':
    case 'takeaway.removed':
    case 'takeaways.ordered':
    case 'thread.commented':
    case 'thread.reattached':
    case 'thread.resolved':
    case 'thread.reopened':
    case 'suggestion.rejected':
    case 'invitation.revoked':
    case 'password.changed':
    case 'sign_in.refused':
    case 'factor.added':
    case 'factor.removed':
    case 'recovery_codes.made':
      return { key: `event.${type}` }
    case 'finding.ignored':
      return { key: 'event.finding.ignored', values: { note: data.note } }
    case 'finding.minded':
    case 'number.ticked':
    case 'number.unticked':
      return { key: `event.${type}` }
    case 'evidence.confirmed':
      return evidenceConfirmed(data, speaker)
    case 'thread.opened':
      return threadOpened(data, speaker)
    case 'suggestion.accepted':
      return suggestionAccepted(data, speaker)
    case 'signoff.recorded':
      return signoffRecorded(data, speaker)
    case 'signing_rules.applied':
      return { key: 'event.signing_rules.applied', values: { revision: data.revision } }
    case 'gate.overridden':
      return gateOverridden(data, speaker)
    case 'drafts.asked':
      return draftsAsked(data, speaker)
    case 'author_link.issued':
    case 'author_link.mailed':
    case 'author_link.revoked':
    case 'author.answered':
    case 'drafts.cancelled':
    case 'draft.dismissed':
      return { key: `event.${type}` }
    default:
      return outsideArticles(event, speaker)
  }
}

type ArticleEvent =
  | `article.${string}`
  | `passage.${string}`
  | `unit.${string}`
  | `takeaway.${string}`
  | 'takeaways.ordered'
  | 'evidence.confirmed'
  | `finding.${string}`
  | `number.${string}`
  | `thread.${string}`
  | `suggestion.${string}`
  | 'signoff.recorded'
  | 'signing_rules.applied'
  | `author_link.${string}`
  | 'author.answered'
  | 'gate.overridden'
  | 'draft.dismissed'
  | `drafts.${string}`
  | 'invitation.revoked'
  | 'password.changed'
  | 'sign_in.refused'
  | `factor.${string}`
  | 'recovery_codes.made'

type Elsewhere = Exclude<EventBody, { type: ArticleEvent }>

/** Editions, terms, people and the installation. */
function outsideArticles(event: Elsewhere, speaker: Speaker): Phrase {
  const { type, data } = event
  switch (type) {
    case 'edition.created':
    case 'edition.published':
      return { key: `event.${type}`, values: { number: data.number } }
    case 'edition.described':
      return described('edition', data, speaker)
    case 'edition.arranged':
      return { key: 'event.edition.arranged', values: { count: data.sections } }
    case 'edition.moved':
      return moved('edition', data, speaker)
    case 'proof.asked':
      return {
        key: data.to === 'list' ? 'event.proof.list' : 'event.proof.team',
        values: { count: data.mails },
      }
    case 'publication.scheduled':
      return {
        key: 'event.publication.scheduled',
        values: { time: data.localTime.replace('T', ' '), zone: data.zone },
      }
    case 'publication.unscheduled':
      return { key: `event.publication.${data.outcome === 'rescheduled' ? 'rescheduled' : 'unscheduled'}` }
    case 'publication.carried_out':
      return { key: 'event.publication.carried_out' }
    case 'publication.refused':
      return publicationRefused(data, speaker)
    case 'correction.issued':
      return {
        key: 'event.correction.issued',
        values: { kind: speaker.t.optional(`correction.${data.kind}`) ?? data.kind },
        prominent: true,
      }
    case 'boilerplate.written':
      return { key: 'event.boilerplate.written', values: { version: data.version } }
    case 'term.proposed':
    case 'term.decided':
    case 'term.changed':
    case 'term.imported':
    case 'term.removed':
      return { key: `event.${type}`, values: { zh: data.zh, en: data.en } }
    case 'register.added':
    case 'register.changed':
    case 'register.removed':
      return { key: `event.${type}`, values: { zh: data.zh, printed: data.printed } }
    case 'memory.imported':
      return {
        key: 'event.memory.imported',
        values: { name: data.name, taken: data.taken, units: data.units },
      }
    case 'translation.imported':
      return {
        key: 'event.translation.imported',
        values: { name: data.name, taken: data.taken, left: data.left + data.open },
      }
    case 'terms.imported':
      return { key: 'event.terms.imported', values: data }
    case 'person.added':
      return {
        key: 'event.person.added',
        values: { name: person(speaker, data.userId), roles: roles(data.roles, speaker) },
      }
    case 'person.invited':
      return { key: 'event.person.invited', values: { roles: roles(data.roles, speaker) } }
    case 'roles.changed':
      return {
        key: 'event.roles.changed',
        values: { name: person(speaker, data.userId), roles: roles(data.roles, speaker) },
      }
    case 'person.suspended':
    case 'person.restored':
    case 'password.reset_offered':
    case 'factors.reset':
      return { key: `event.${type}`, values: { name: person(speaker, data.userId) } }
    case 'session.opened':
      return { key: 'event.session.opened' }
    case 'session.ended':
      return { key: data.reason === 'signed_out' ? 'event.session.ended' : 'event.session.endedFor' }
    case 'token.created':
    case 'token.revoked':
      return { key: `event.${type}`, values: { scopes: listed(speaker, data.scopes) } }
    case 'settings.changed':
      return { key: 'event.settings.changed', values: { key: data.key } }
  }
}

function roles(names: readonly string[], speaker: Speaker): string {
  return listed(
    speaker,
    names.map(role => speaker.common.optional(`role.${role}`) ?? role),
  )
}
