import { articles } from '@/app/api/contract/articles'
import { boilerplates } from '@/app/api/contract/boilerplates'
import { checks } from '@/app/api/contract/checks'
import { deliveries } from '@/app/api/contract/deliveries'
import { dictionary } from '@/app/api/contract/dictionary'
import { drafts } from '@/app/api/contract/drafts'
import { editions } from '@/app/api/contract/editions'
import { factors, security } from '@/app/api/contract/factors'
import { files } from '@/app/api/contract/files'
import { history } from '@/app/api/contract/history'
import { mail } from '@/app/api/contract/mail'
import { me } from '@/app/api/contract/me'
import { memory } from '@/app/api/contract/memory'
import { notices } from '@/app/api/contract/notices'
import { pairs } from '@/app/api/contract/pairs'
import { people } from '@/app/api/contract/people'
import { publication } from '@/app/api/contract/publication'
import { register } from '@/app/api/contract/register'
import { signingSettings } from '@/app/api/contract/signing-settings'
import { tables } from '@/app/api/contract/tables'
import { terms } from '@/app/api/contract/terms'
import { defaultPolicy } from '@/domain/checks/policy'
import { usualSettings } from '@/domain/notices/settings'
import { defaultRules } from '@/domain/signing-rules'
import { draftService, limitsOfDrafts } from '../../support/drafts'
import { mailServer } from '../../support/mail'
import { type Desk, deskRobot } from '../desk'
import { type Asked, ask } from './asked'

const { revision: _, ...noticeWishes } = usualSettings
const { type: __, ...deskRobotChange } = deskRobot

/** Every request that does a thing for which there is no article or edition yet. */
export const deskRequests: Record<string, (desk: Desk) => Asked[]> = {
  'article.propose': () => [
    ask(articles.propose, '', {
      json: { title: { zh: '水' }, authors: [{ zh: '某甲' }], text: '水往低处流。' },
    }),
    ask(files.read, '', { file: { name: 'water.txt', text: '水往低处流。' } }),
  ],
  'edition.create': () => [
    ask(editions.create, '', { json: { number: 9000, title: 'Water', publishOn: '2030-01-01' } }),
  ],
  'boilerplate.read': () => [ask(boilerplates.list)],
  'boilerplate.write': ({ boilerplate }) => [
    ask(boilerplates.create, '', { json: { name: 'Farewell', kind: 'conclusion', text: 'Farewell.' } }),
    ask(boilerplates.write, boilerplate, { json: { text: 'Welcome again.' } }),
  ],
  'term.read': ({ term }) => [
    ask(terms.list),
    ask(terms.export),
    ask(tables.export, 'terms'),
    ask(terms.get, term),
    ask(terms.uses, term),
    ask(terms.drift),
    ask(terms.events, term),
  ],
  'term.propose': () => [ask(terms.add, '', { json: { zh: '渡口', en: 'ferry landing' } })],
  'term.decide': ({ term }) => [
    ask(terms.change, term, { json: { status: 'approved' } }),
    ask(terms.remove, term),
    ask(terms.import, '', { csv: 'zh,en,pos_or_kind,forbidden_en,note\n江,river,,,\n' }),
  ],
  'dictionary.read': () => [ask(dictionary.look, '', { query: 'q=%E6%B0%B4' })],
  'memory.read': () => [
    ask(memory.search, '', { query: 'text=%E5%AF%B9%E8%AF%9D' }),
    ask(memory.concordance, '', { query: 'q=%E5%AF%B9%E8%AF%9D' }),
    ask(memory.export),
    ask(tables.export, 'memory'),
  ],
  'memory.import': () => [
    ask(memory.import, '', { tmx: '<tmx version="1.4"><header/><body/></tmx>' }),
    ask(pairs.align, '', { json: { source: '水深了。', target: 'The water is deep.' } }),
    ask(pairs.remember, '', { json: { name: 'Water', pairs: [{ source: '水', target: 'water' }] } }),
  ],
  'register.read': ({ entry }) => [
    ask(tables.export, 'register'),
    ask(register.list),
    ask(register.get, entry),
    ask(register.events, entry),
  ],
  'register.write': ({ entry }) => [
    ask(register.add, '', { json: { kind: 'person', zh: '某乙', printed: 'MOU Yi' } }),
    ask(register.change, entry, { json: { printed: 'Mou Jia' } }),
    ask(register.remove, entry),
  ],
  'people.read': () => [ask(people.list), ask(tables.export, 'people')],
  'people.manage': ({ member, invitation }) => [
    ask(people.change, member, { json: { roles: ['reviewer'] } }),
    ask(people.change, member, { json: { suspended: true } }),
    ask(people.resetPassword, member),
    ask(security.endSessions, member),
    ask(security.resetFactors, member),
    ask(security.changeSettings, '', { json: { secondFactorFor: [] } }),
    ask(people.invite, '', { json: { email: 'new@example.invalid', roles: ['assistant'] } }),
    ask(people.revokeInvitation, invitation),
  ],
  'people.inspect': () => [ask(people.accounts), ask(people.invitations), ask(security.read)],
  'settings.read': () => [
    ask(signingSettings.read),
    ask(signingSettings.preview, '', { json: { rules: defaultRules } }),
    ask(checks.settings),
    ask(security.settings),
    ask(drafts.settings),
    ask(mail.settings),
    ask(publication.archiveSettings),
    ask(history.witnesses),
  ],
  'settings.write': () => [
    ask(checks.changeSettings, '', { json: { ...defaultPolicy, spelling: 'uk' } }),
    ask(history.changeWitnesses, '', { json: { addresses: ['witness@example.invalid'] } }),
    ask(publication.changeArchiveSettings, '', { json: { public: true, title: 'Rivers' } }),
  ],
  'deliveries.inspect': () => [ask(deliveries.list), ask(deliveries.robots)],
  'deliveries.retry': ({ delivery }) => [ask(deliveries.retry, delivery)],
  'signing.manage': () => [
    ask(signingSettings.change, '', { json: { rules: defaultRules, linkDays: 14, apply: 'all' } }),
  ],
  'providers.manage': ({ robot }) => [
    ask(drafts.changeSettings, '', {
      json: { ...limitsOfDrafts, provider: { ...draftService, own: true, key: 'another' } },
    }),
    ask(drafts.test),
    ask(mail.changeSettings, '', { json: { server: { ...mailServer, password: 'another' } } }),
    ask(mail.test),
    ask(deliveries.addRobot, '', { json: { ...deskRobot, address: 'http://127.0.0.1:9/' } }),
    ask(deliveries.changeRobot, robot, { json: { ...deskRobotChange, name: 'Another' } }),
    ask(deliveries.testRobot, robot),
    ask(deliveries.removeRobot, robot),
  ],
  'self.read': ({ session }) => [
    ask(me.read),
    ask(me.tokens),
    ask(me.sessions),
    ask(factors.list),
    ask(factors.askForProof),
    ask(me.endSession, session),
    ask(notices.list),
    ask(notices.count),
    ask(notices.settings),
  ],
  'self.tokens': ({ token }) => [
    ask(me.createToken, '', { json: { name: 'Script', scopes: ['write'] } }),
    ask(me.revokeToken, token),
  ],
  'self.notices': () => [
    ask(notices.mark, '', { json: { all: true } }),
    ask(notices.changeSettings, '', { json: noticeWishes }),
  ],
}

/** Actions that no address serves yet, with the beginning of the one they will have. */
export const withoutRoute: Record<string, { path: string; reason: string }> = {}

/** Operations that stand for no action of the table, and why. */
export const withoutAction: Record<string, string> = {
  readHealth: 'open to everybody',
  readDocument: 'open to everybody',
  verifyFile: 'open to whoever has a file: it tells what the file itself says',
  readInvitation: 'open to whoever holds the link',
  acceptInvitation: 'open to whoever holds the link',
  commentAsAuthor: 'open to whoever holds the link; see the table of authors',
  replyAsAuthor: 'open to whoever holds the link; see the table of authors',
  signAsAuthor: 'open to whoever holds the link; see the table of authors',
  proveFreshly: 'depends on a password and a session, not on a role',
  changePassword: 'depends on a password, not on a role',
  offerCodes: 'depends on a session that was just proved, not on a role',
  confirmCodes: 'depends on a session that was just proved, not on a role',
  offerPasskey: 'depends on a session that was just proved, not on a role',
  confirmPasskey: 'depends on a session that was just proved, not on a role',
  removeFactor: 'depends on a session that was just proved, not on a role',
  renewRecoveryCodes: 'depends on a session that was just proved, not on a role',
  askForPasskey: 'open to whoever is at the door',
}
