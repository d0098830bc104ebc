import { calendar } from '@/app/api/contract/calendar'
import { checks } from '@/app/api/contract/checks'
import { discussion } from '@/app/api/contract/discussion'
import { editions } from '@/app/api/contract/editions'
import { finder } from '@/app/api/contract/finder'
import { history } from '@/app/api/contract/history'
import { live } from '@/app/api/contract/live'
import { moves } from '@/app/api/contract/moves'
import { publication } from '@/app/api/contract/publication'
import { signoffs } from '@/app/api/contract/signoffs'
import { tables } from '@/app/api/contract/tables'
import { editionStates } from '@/domain/words'
import type { EditionPlace } from '../world'
import { opening, signing } from './articles'
import { type Asked, ask } from './asked'

/** Every request that does a thing to an edition. */
export const editionRequests: Record<string, (edition: EditionPlace, state: string) => Asked[]> = {
  'edition.read': ({ id, passageId }, state) => [
    ask(editions.list),
    ask(tables.export, 'editions'),
    ask(finder.find, '', { query: 'q=%E6%B0%B4' }),
    ask(finder.filters),
    ask(calendar.read, '', { query: 'from=2026-12-01&to=2026-12-31' }),
    ask(editions.get, id),
    ask(editions.corrections, id),
    ask(moves.editionReadiness, id, { query: 'to=approved' }),
    ask(history.revisions, passageId),
    ask(history.editionAttribution, id),
    ask(history.lookAtEdition, id, { json: {} }),
    ask(history.editionDiff, id, { query: 'from=2026-01-01T00:00:00.000Z' }),
    ask(history.editionEvents, id),
    ask(live.editionChanges, id, { query: 'after=0' }),
    ask(live.editionPresence, id, { json: { place: null } }),
    ask(discussion.listForEdition, id),
    ask(signoffs.ofEdition, id),
    ask(checks.ofEdition, id),
    ask(publication.export, id, { query: 'format=text' }),
    // There is no manifest before publication, whoever asks.
    ...(state === 'published'
      ? [ask(publication.manifest, id), ask(publication.compareSource, id, { json: { text: '水。' } })]
      : []),
  ],
  'edition.edit': ({ id, revision, suggestion, passageId, item }) => [
    ask(editions.moveItemOn, [id, item]),
    ask(history.restore, passageId, { json: { revision: 1 }, ifMatch: 1 }),
    ask(history.rewrite, passageId, { json: { text: 'Mended by itself.' }, ifMatch: 1 }),
    ask(editions.describe, id, { json: { teaser: 'Another teaser?' }, ifMatch: revision }),
    ask(editions.arrange, id, { json: [{ kind: 'custom', body: 'All new.' }], ifMatch: revision }),
    ask(discussion.accept, suggestion),
    ask(discussion.reject, suggestion),
  ],
  'edition.comment': ({ id, passageId, thread }) => [
    ask(discussion.openOnEdition, id, { json: opening(passageId) }),
    ask(discussion.comment, thread, { json: { body: 'I think so too.' } }),
    ask(discussion.resolve, thread),
    ask(discussion.reopen, thread),
  ],
  'edition.sign': ({ id, contentHash }) => [
    ask(signoffs.signEdition, id, { json: signing('edition', contentHash) }),
  ],
  'edition.schedule': ({ id, contentHash }) => [
    ask(moves.scheduleEdition, id, {
      json: { localTime: '2030-01-01T09:00', zone: 'Asia/Shanghai', contentHash },
    }),
  ],
  'edition.unschedule': ({ id }) => [ask(moves.unscheduleEdition, id)],
  'edition.proof': ({ id }) => [ask(moves.askProof, id, { json: { to: 'team' } })],
  'correction.carry': ({ id, correction }) => [ask(editions.carryCorrection, [id, correction])],
  'edition.correct': ({ id }) => [
    ask(editions.correct, id, { json: { kind: 'correction', text: 'It was the other river.' } }),
  ],
  ...Object.fromEntries(
    editionStates.map(to => [
      `edition.move:${to}`,
      ({ id }: EditionPlace) => [
        ask(moves.moveEdition, id, { json: { to, note: 'The table asks for it.' } }),
      ],
    ]),
  ),
}
