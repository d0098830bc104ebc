import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { acceptSuggestion } from '@/commands/accept-suggestion'
import { answerAuthor } from '@/commands/answer-author'
import { arrangeEdition } from '@/commands/arrange-edition'
import { moveArticle } from '@/commands/move-article'
import { moveEdition } from '@/commands/move-edition'
import { openThread } from '@/commands/open-thread'
import { readArticle } from '@/commands/read-article'
import { readEdition } from '@/commands/read-edition'
import { readForAuthor } from '@/commands/read-for-author'
import { readUnits } from '@/commands/read-units'
import { saveTakeaway } from '@/commands/save-takeaway'
import { saveTitle } from '@/commands/save-title'
import { saveUnit } from '@/commands/save-unit'
import { saveWhyItMatters } from '@/commands/save-why-it-matters'
import { signArticle } from '@/commands/sign-article'
import { signAsAuthor } from '@/commands/sign-as-author'
import { signEdition } from '@/commands/sign-edition'
import * as schema from '@/db/schema'
import type { Actor } from '@/domain/actor'
import type { Outcome } from '@/domain/decision'
import { ok } from '../support/article'
import { dice, type Walked, Wanderer } from './signoff-wanderer'
import type { World } from './signoff-world'

/** Walks at random through one copy of the world and holds every answer against the oracle. */
export function walk(world: World, seed: number, steps: number): Walked {
  const sqlite = new Sqlite(world.bytes)
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('recursive_triggers = ON')
  try {
    const walker = new Walker(drizzle(sqlite, { schema }), world, dice(seed))
    for (let at = 0; at < steps && walker.found.wrong.length === 0; at += 1) walker.step()
    return walker.found
  } finally {
    sqlite.close()
  }
}

class Walker extends Wanderer {
  step(): void {
    this.minutes += 1
    this.pick([
      [5 * this.unrest, () => this.write()],
      [2 * this.unrest, () => this.suggest()],
      [3, () => this.confirm()],
      [12, () => this.sign()],
      [9, () => this.approve()],
      [5, () => this.move()],
      [2 * this.unrest, () => this.arrange()],
      [4, () => this.moveEdition('in_review')],
      [7, () => this.signEdition()],
      [7, () => this.moveEdition('approved')],
      [8, () => this.moveEdition('published')],
      [0.5, () => this.moveEdition('assembling')],
      [2 * this.unrest, () => this.authorSays()],
      [2, () => this.answer()],
    ])()
    const { world, oracle } = this
    const state = (table: string, id: string) =>
      this.db.$client.prepare(`select state from ${table} where id = ?`).pluck().get(id)
    const article = state('articles', world.article)
    const edition = state('editions', world.edition)
    if (article !== oracle.article) this.wrong(`the article is ${article}, not ${oracle.article}`)
    if (edition !== oracle.edition) this.wrong(`the edition is ${edition}, not ${oracle.edition}`)
  }

  private write(): void {
    const who = this.who('assistant', 'editor')
    const context = this.as(who)
    const text = this.words()
    const { title, summary } = ok(readArticle(this.as(this.world.people.editor), this.world.article))
    const unit = this.one(ok(readUnits(this.as(this.world.people.editor), this.world.article)).items)
    const takeaway = summary.takeaways[0]!
    const why = summary.whyItMatters
    const [id, save] = this.one<[string, () => Outcome<unknown>]>([
      [title.en.id, () => saveTitle(context, this.world.article, title.en.revision, text)],
      [why.id, () => saveWhyItMatters(context, this.world.article, why.revision, { text })],
      [takeaway.id, () => saveTakeaway(context, takeaway.id, takeaway.revision, { text })],
      [unit.translation.id, () => saveUnit(context, unit.id, unit.translation.revision, { text })],
      [unit.translation.id, () => saveUnit(context, unit.id, unit.translation.revision, { text })],
    ])
    if (this.said(`${who.name} writes ${id}`, save())) this.oracle.wrote(id, text, who.userId)
  }

  private suggest(): void {
    const { editor } = this.world.people
    const unit = this.one(ok(readUnits(this.as(editor), this.world.article)).items)
    const { id, text } = unit.translation
    const suggestion = this.words()
    if (suggestion === text) return
    const anchor = { passageId: id, start: 0, end: text.length }
    const input = { anchor, body: 'Rather so.', suggestion }
    const who = this.one([this.who('reviewer'), this.author().context.actor])
    const opened = openThread(this.as(who), { articleId: this.world.article, ...input })
    if (!this.said(`${who.name} suggests for ${id}`, opened) || !opened.ok) return
    const taker = this.who('assistant', 'editor')
    const taken = acceptSuggestion(this.as(taker), { threadId: opened.value.id })
    if (this.said(`${taker.name} accepts`, taken)) this.oracle.wrote(id, suggestion, who.userId)
  }

  private confirm(): void {
    const who = this.who('assistant', 'editor')
    const { takeaways, whyItMatters: why } = ok(
      readArticle(this.as(this.world.people.editor), this.world.article),
    ).summary
    const takeaway = takeaways[0]!
    const claim = this.one([why, takeaway])
    const evidence = claim.evidence.map(one => one.unitId)
    const confirmed =
      claim === why
        ? saveWhyItMatters(this.as(who), this.world.article, why.revision, { text: why.text, evidence })
        : saveTakeaway(this.as(who), takeaway.id, takeaway.revision, { evidence })
    if (this.said(`${who.name} confirms ${claim.id}`, confirmed)) this.oracle.confirmed(claim.id)
  }

  private sign(): void {
    const who = this.who('reviewer', 'editor')
    const stage = this.one(['translation', 'summary'] as const)
    const now = ok(readArticle(this.as(this.world.people.editor), this.world.article)).contentHash[stage]
    const contentHash = this.remembered(now)
    const yes = this.random() < 0.75
    const decision = yes ? ('approve' as const) : ('request_changes' as const)
    const signed = signArticle(this.as(who), this.world.article, { stage, decision, contentHash, note: 'n' })
    if (!this.said(`${who.name} signs ${stage}`, signed) || !signed.ok) return
    this.holdCovered(stage, who, signed.value, yes)
    if (contentHash !== now) this.wrong('a signature was taken for words that are no longer there')
    this.oracle.sign(stage, who.userId, yes)
  }

  private signEdition(): void {
    const who = this.who('reviewer', 'editor')
    const now = ok(readEdition(this.as(this.world.people.editor), this.world.edition)).contentHash.edition
    const contentHash = this.remembered(now)
    const yes = this.random() < 0.93
    const decision = yes ? ('approve' as const) : ('request_changes' as const)
    const signed = signEdition(this.as(who), this.world.edition, { decision, contentHash, note: 'n' })
    if (!this.said(`${who.name} signs the edition`, signed) || !signed.ok) return
    this.holdCovered('edition', who, signed.value, yes)
    if (contentHash !== now) this.wrong('an edition was signed for words that are no longer there')
    this.oracle.sign('edition', who.userId, yes)
  }

  /** Never an own-work sign-off: what it covers is what others wrote, and there is some of it. */
  private holdCovered(
    stage: 'translation' | 'summary' | 'edition',
    who: Actor,
    { covered, own }: { covered: string[]; own: string[] },
    yes: boolean,
  ): void {
    this.found.signed += 1
    const others = this.oracle.othersWork(stage, who.userId)
    if (yes && others.length === 0) this.wrong(`${who.name} signed nothing but their own work`)
    if (String([...covered].sort()) !== String([...others].sort()))
      this.wrong(`${who.name} signed for ${covered}, where others wrote ${others}`)
    if (covered.some(id => own.includes(id))) this.wrong('a passage is covered and own at once')
  }

  private approve(): void {
    const who = this.who('editor')
    const open = this.oracle.openForArticle().filter(code => !this.oracle.isOverridden(code, who.userId))
    const override = this.overridesOf(open)
    const moved = moveArticle(this.as(who), this.world.article, { to: 'approved', override })
    const was = this.oracle.article
    if (!this.said(`${who.name} approves past ${override.map(o => o.code)}`, moved)) {
      this.holdUnmet(moved, open, override)
      return
    }
    if (was !== 'in_review') this.wrong(`approved from ${was}`)
    const left = this.pastWith(open, override, who)
    if (left.length > 0) this.wrong(`approved with ${left} open`)
    this.oracle.article = 'approved'
  }

  private move(): void {
    const who = this.who('editor')
    const to = this.one(['in_review', 'changes_requested'] as const)
    const moved = moveArticle(this.as(who), this.world.article, { to, note: 'n' })
    if (!this.said(`${who.name} moves the article to ${to}`, moved)) return
    const wasApproved = this.oracle.article === 'approved'
    this.oracle.article = to
    if (wasApproved) this.oracle.changedEdition()
  }

  private arrange(): void {
    const who = this.who('assistant', 'editor')
    const now = ok(readEdition(this.as(this.world.people.editor), this.world.edition))
    const body = this.words()
    const sections = now.sections.map(section => ({
      id: section.id,
      kind: section.kind as 'welcome',
      heading: section.heading,
      body: section.kind === 'welcome' ? body : section.body,
      items: section.items.map(({ id, articleId, body: text }) => ({ id, articleId, body: text })),
    }))
    const arranged = arrangeEdition(this.as(who), this.world.edition, now.revision, sections)
    const welcome = now.sections.find(section => section.kind === 'welcome')!.passage.id
    if (this.said(`${who.name} arranges`, arranged)) this.oracle.wrote(welcome, body, who.userId)
  }

  private moveEdition(to: 'in_review' | 'approved' | 'published' | 'assembling'): void {
    const who = this.who('editor')
    const asks = to === 'approved' || to === 'published'
    const open = asks
      ? this.oracle.openForEdition(who.userId).filter(code => !this.oracle.isOverridden(code, who.userId))
      : []
    const override = asks ? this.overridesOf(open) : []
    const was = this.oracle.edition
    const moved = moveEdition(this.as(who), this.world.edition, { to, note: 'n', override })
    if (!this.said(`${who.name} moves the edition to ${to} past ${override.map(o => o.code)}`, moved)) {
      if (asks) this.holdUnmet(moved, open, override)
      return
    }
    const left = this.pastWith(open, override, who)
    if (left.length > 0) this.wrong(`the edition is ${to} with ${left} open`)
    if (to === 'published' && was !== 'approved') this.wrong(`published from ${was}`)
    this.oracle.edition = to
    if (to !== 'published') return
    this.found.published += 1
    this.oracle.article = 'published'
    this.holdPublished()
  }

  /** The whole claim, asked once more of the database's own rows: nothing went out unsigned without a recorded word. */
  private holdPublished(): void {
    const recorded = this.db.$client.prepare('select code, reason from overrides').all() as {
      code: string
      reason: string
    }[]
    if (recorded.some(({ reason }) => reason.trim() === '')) this.wrong('an override has no reason')
    const missing = [
      ...(this.oracle.unsigned('translation').length > 0 ? ['translation_signoff'] : []),
      ...(this.oracle.unsigned('summary').length > 0 ? ['summary_signoff'] : []),
      ...(this.oracle.unsigned('edition').length > 0 ? ['edition_signoff'] : []),
    ]
    for (const code of missing)
      if (!recorded.some(one => one.code === code || one.code === 'article_not_approved'))
        this.wrong(`published without ${code}, and no override says so`)
  }

  private authorSays(): void {
    const entry = this.author()
    const { contentHash } = ok(readForAuthor(entry))
    const yes = this.random() < 0.5
    const said = signAsAuthor(entry, {
      consents: yes,
      contentHash: this.remembered(contentHash),
      reason: yes ? null : this.one(['Not so.', ' ']),
    })
    if (!this.said(`the author says ${yes ? 'yes' : 'no'}`, said) || !said.ok) return
    const id = said.value.signoffId
    this.oracle.author.push({ by: 'author', yes, id, answered: false })
    if (!yes) this.oracle.changedArticle()
  }

  private answer(): void {
    const last = this.oracle.author.filter(one => !one.yes).at(-1)
    const who = this.who('editor')
    const input = { signoffId: last?.id ?? 'none', text: this.one(['We mended it.', ' ']) }
    const answered = answerAuthor(this.as(who), this.world.article, input)
    if (this.said(`${who.name} answers`, answered) && last) last.answered = true
  }
}
