import { articles } from '@/app/api/contract/articles'
import { authors } from '@/app/api/contract/authors'
import { checks } from '@/app/api/contract/checks'
import { discussion } from '@/app/api/contract/discussion'
import { drafts } from '@/app/api/contract/drafts'
import { exchange } from '@/app/api/contract/exchange'
import { history } from '@/app/api/contract/history'
import { live } from '@/app/api/contract/live'
import { memory } from '@/app/api/contract/memory'
import { moves } from '@/app/api/contract/moves'
import { numbers } from '@/app/api/contract/numbers'
import { reviewFile } from '@/app/api/contract/review-file'
import { signoffs } from '@/app/api/contract/signoffs'
import { sources } from '@/app/api/contract/source'
import { summary } from '@/app/api/contract/summary'
import { tables } from '@/app/api/contract/tables'
import { terms } from '@/app/api/contract/terms'
import { units } from '@/app/api/contract/units'
import { articleStates } from '@/domain/words'
import { writeReview } from '@/formats/review/write'
import type { Place } from '../world'
import { type Asked, ask } from './asked'

/** Every request that does a thing to an article: one action can have many. */
export const articleRequests: Record<string, (place: Place) => Asked[]> = {
  'article.read': ({ article }) => [
    ask(articles.list),
    ask(articles.get, article.id),
    ask(sources.get, article.id),
    ask(exchange.export, article.id),
    ask(reviewFile.export, article.id),
    ask(tables.export, 'articles'),
    ask(tables.export, 'units', { query: `article=${article.id}` }),
    ask(tables.export, 'history', { query: `article=${article.id}` }),
    ask(units.list, article.id),
    ask(units.get, article.units[0]!.id),
    ask(moves.articleReadiness, article.id, { query: 'to=approved' }),
    ask(history.revisions, article.title.id),
    ask(history.compare, article.title.id, { query: 'from=0&to=0' }),
    ask(history.attribution, article.title.id),
    ask(history.articleAttribution, article.id),
    ask(history.lookAtArticle, article.id, { json: {} }),
    ask(history.articleDiff, article.id, { query: 'from=2026-01-01T00:00:00.000Z' }),
    ask(history.articleEvents, article.id),
    ask(live.articleChanges, article.id, { query: 'after=0' }),
    ask(live.deskChanges, '', { query: 'after=0' }),
    ask(live.articlePresence, article.id, { json: { place: article.units[0]!.id } }),
    ask(discussion.listForArticle, article.id),
    ask(discussion.atRevision, article.title.id, { query: 'revision=0' }),
    ask(signoffs.ofArticle, article.id),
    ask(authors.list, article.id),
    ask(checks.ofArticle, article.id),
    ask(checks.ofUnit, article.units[0]!.id, { json: { text: 'Other words.' } }),
    ask(numbers.list, article.id),
    ask(memory.ofUnit, article.units[0]!.id),
    ask(memory.notes, article.id),
    ask(memory.terms, article.units[0]!.id),
    ask(drafts.ofArticle, article.id),
    ask(terms.inArticle, article.id),
    ask(summary.keySentences, article.id),
    ask(checks.run, '', { json: { text: 'Loose words.', kind: 'translation' } }),
  ],
  'article.describe': ({ article }) => [
    ask(articles.describe, article.id, { json: { publication: 'Another Quarterly' } }),
  ],
  'article.assign': ({ article }) => [ask(articles.describe, article.id, { json: { dueOn: '2030-01-01' } })],
  'article.edit': ({ article: { id, units: all, why, takeaways, drafts: drafted } }) => {
    const [first, second, third] = all
    const [takeaway] = takeaways
    const within = { sentenceId: first!.sentences[0]!.id, offset: 4, textAt: 3 }
    const both = [first!, second!].map(unit => ({ id: unit.id, revision: unit.translation.revision }))
    const file = { name: 'back.xlf', text: returned(first!) }
    return [
      ask(exchange.preview, id, { file }),
      ask(exchange.import, id, { file }),
      ask(units.save, first!.id, { json: { text: 'Other words.' }, ifMatch: first!.translation.revision }),
      ask(history.restore, first!.translation.id, {
        json: { revision: first!.translation.revision },
        ifMatch: first!.translation.revision,
      }),
      ask(memory.propagate, second!.id),
      ask(memory.fill, second!.id),
      ask(units.split, first!.id, { json: within }),
      ask(units.merge, '', { json: { units: both } }),
      ask(units.move, third!.id, { json: { after: null } }),
      ask(summary.saveWhyItMatters, id, { json: { text: 'It matters more.' }, ifMatch: why.revision }),
      ask(summary.addTakeaway, id, { json: { text: 'One more.', evidence: [first!.id] } }),
      ask(summary.saveTakeaway, takeaway!.id, { json: { text: 'Otherwise.' }, ifMatch: takeaway!.revision }),
      ask(summary.removeTakeaway, takeaway!.id),
      ask(summary.orderTakeaways, id, { json: { ids: takeaways.map(one => one.id) } }),
      ask(drafts.ask, id, { json: { of: 'translation', unitIds: [first!.id] } }),
      ask(drafts.cancel, drafted.job),
      ask(drafts.accept, drafted.unit, { ifMatch: first!.translation.revision }),
      ask(drafts.acceptClaim, drafted.takeaway),
      ask(drafts.dismiss, drafted.unit),
    ]
  },
  'article.edit:title': ({ article: { id, title } }) => [
    ask(articles.saveTitle, id, { json: { text: 'Another Title' }, ifMatch: title.revision }),
  ],
  'article.reimport': ({ article }) => [
    ask(sources.preview, article.id, { json: { text: '另有一句。' } }),
    ask(sources.reimport, article.id, { json: { text: '中国始终主张对话。\n另有一句。' } }),
  ],
  'article.comment': ({ discussed }) => [
    ask(discussion.openOnArticle, discussed.id, { json: opening(discussed.passageId) }),
    ask(discussion.comment, discussed.thread, { json: { body: 'I think so too.' } }),
    ...reviewed(discussed),
    ask(discussion.reattach, discussed.thread, { json: opening(discussed.passageId).anchor }),
  ],
  'article.sign': ({ article }) => [
    ask(signoffs.signArticle, article.id, { json: signing('translation', article.contentHash.translation) }),
    ask(signoffs.signArticle, article.id, { json: signing('summary', article.contentHash.summary) }),
  ],
  'author.invite': ({ article }) => [ask(authors.invite, article.id, { json: { name: '林照言' } })],
  'author.revoke': ({ article }) => [ask(authors.revoke, article.author.link)],
  'author.answer': ({ article: { id, author } }) => [
    ask(authors.answer, id, { json: { signoffId: author.declined, text: 'We have put it right.' } }),
  ],
  'number.tick': ({ article: { number } }) => [
    ask(numbers.tick, [number.passageId, number.key], { json: { contentHash: number.contentHash } }),
    ask(numbers.untick, [number.passageId, number.key]),
  ],
  'finding.ignore': ({ article }) => [
    ask(checks.ignore, article.finding, { json: { note: 'It is meant so.' } }),
    ask(checks.mind, article.finding),
  ],
  'suggestion.accept': ({ discussed }) => [ask(discussion.accept, discussed.suggestion)],
  'suggestion.reject': ({ discussed }) => [ask(discussion.reject, discussed.suggestion)],
  'thread.settle': ({ discussed }) => [
    ask(discussion.resolve, discussed.thread),
    ask(discussion.reopen, discussed.resolved),
  ],
  'thread.settle:blocking': ({ discussed }) => [ask(discussion.resolve, discussed.blocking)],
  ...Object.fromEntries(
    articleStates.map(to => [
      `article.move:${to}`,
      ({ article }: Place) => [
        ask(moves.moveArticle, article.id, { json: { to, note: 'The table asks for it.' } }),
      ],
    ]),
  ),
}

/** A file for review with one passage, as it comes back. */
function reviewed({ id, passageId }: { id: string; passageId: string }): Asked[] {
  const passage = { passageId, revision: 0, source: '', remarks: [] }
  const pieces = [{ text: 'Put in.', kind: 'kept' as const }]
  const passages = [{ ...passage, pieces }]
  const text = new Uint8Array(writeReview({ layout: 'english', sourceLanguage: 'zh-CN', passages }))
  const file = { name: 'back.docx', text }
  return [ask(reviewFile.preview, id, { file }), ask(reviewFile.import, id, { file })]
}

/** The first unit as another tool gives it back. */
function returned({ id, translation }: { id: string; translation: { revision: number } }): string {
  return `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en"><file id="f1">
    <unit id="${id}" name="${id}@${translation.revision}"><segment state="translated"><source>中</source><target>Back.</target></segment></unit>
  </file></xliff>`
}

export function opening(passageId: string) {
  return { anchor: { passageId, start: 0, end: 3 }, body: 'Is this so?' }
}

export function signing(stage: string, contentHash: string) {
  return { stage, decision: 'approve', contentHash }
}
