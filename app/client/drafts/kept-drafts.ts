import { importSecret, seal, unseal } from './cipher'
import { type DraftBox, indexedDraftBox, type SealedDraft } from './draft-box'
import { openTabs, type Tabs } from './tabs'

/** What is kept of a text that the server does not have yet. */
export type Draft = {
  /** The revision that it was made from. */
  base: number
  /** Whatever its page needs to go on with it. */
  value: unknown
  /** Its words, for a person to read and to copy where no page takes it any more. */
  text: string
  /** What it is and where, in the reader's words. */
  label: string
  href: string
}

export type Found = Draft & { key: string; place: string; tab: string; at: number }

/** A part of a page that goes on with drafts of an earlier visit. */
export type Heir = {
  /** Whether the drafts of this place are its own. */
  owns: (place: string) => boolean
  /** Whether it can go on with a draft of this place now. */
  wants: (place: string) => boolean
  /** Goes on with it. `known`: the server has it already; `declined`: it cannot after all. */
  take: (found: Found) => 'taken' | 'known' | 'declined'
  /** Sends what waits; resolves to whether the server has everything. */
  flush: () => Promise<boolean>
}

/** At least so long between two writes, in milliseconds: no keystroke waits longer than this to be kept. */
const interval = 200

/**
 * The drafts of one person in this browser. What is typed is encrypted and written within the interval above, one write
 * at a time, and removed only when whoever kept it says that the server has that very text. Drafts of tabs that are gone are
 * offered to the page that can go on with them; the others wait in `leftovers`.
 */
export class KeptDrafts {
  private readonly tab = crypto.randomUUID()
  private readonly listeners = new Set<() => void>()
  private readonly heirs = new Set<Heir>()
  private readonly awaited = new Set<string>()
  private readonly declined = new WeakMap<Heir, Set<string>>()
  /** The key under which a place's draft of this tab lies. */
  private readonly stored = new Map<string, string>()
  private readonly latest = new Map<string, Draft>()
  private wanted = new Map<string, Draft | null>()
  private writing: Promise<void> | null = null
  private started: Promise<CryptoKey> | null = null
  private offering = Promise.resolve()
  private isClosed = false
  /** Drafts of earlier visits that no part of this page has taken, newest first. */
  leftovers: readonly Found[] = []
  /** How many drafts of earlier visits this page has gone on with. */
  recovered = 0
  /** Whether the browser could not keep what was last typed. */
  hasFailed = false

  constructor(
    readonly user: string,
    private readonly secret: string,
    private readonly box: DraftBox = indexedDraftBox(),
    private readonly tabs: Tabs = openTabs,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Looks for drafts of tabs that are gone, and waits for those of tabs that are not. */
  async look(): Promise<void> {
    try {
      await this.start()
      const tabs = new Set((await this.box.of(this.user)).map(({ tab }) => tab))
      for (const tab of tabs) {
        if (tab === this.tab || this.awaited.has(tab)) continue
        this.awaited.add(tab)
        this.tabs.after(tab, () => this.gather(tab)).finally(() => this.awaited.delete(tab))
      }
    } catch {
      this.say(true)
    }
  }

  keep(place: string, draft: Draft): void {
    this.latest.set(place, draft)
    this.want(place, draft)
  }

  /** The server has the text of this place, or its writer has thrown it away. */
  release(place: string): void {
    this.latest.delete(place)
    const own = this.leftovers.find(found => found.place === place && found.tab === this.tab)
    if (own) this.remove(own)
    if (this.stored.has(place) || this.wanted.has(place) || this.writing) this.want(place, null)
  }

  /** Resolves when everything that was to be kept so far is. */
  async settled(): Promise<void> {
    while (this.writing) await this.writing
  }

  /** Goes on with drafts of an earlier visit; returns how to stop. What is still kept then waits for the next heir. */
  inherit(heir: Heir): () => void {
    this.heirs.add(heir)
    this.offer()
    return () => {
      this.heirs.delete(heir)
      for (const [place, draft] of this.latest) {
        if (!heir.owns(place)) continue
        this.leave({ ...draft, place, tab: this.tab, key: this.keyOf(place, draft.base), at: Date.now() })
      }
    }
  }

  /** Sends what waits everywhere on the page; answers how many texts of this person the server does not have after. */
  async flush(): Promise<number> {
    await Promise.all([...this.heirs].map(heir => heir.flush()))
    await this.settled()
    const kept = await this.box.of(this.user).catch(() => [])
    return Math.max(kept.length, this.latest.size)
  }

  async discard(found: Found): Promise<void> {
    this.remove(found)
    if (found.tab === this.tab) this.latest.delete(found.place)
    await this.box.change([], [found.key]).catch(() => this.say(true))
  }

  /** Forgets every draft of this person, and keeps none from now on. */
  async clear(): Promise<void> {
    this.isClosed = true
    this.wanted.clear()
    await this.settled()
    await this.box.clear(this.user).catch(() => {})
  }

  private start(): Promise<CryptoKey> {
    this.started ??= Promise.all([importSecret(this.secret), this.tabs.announce(this.tab)]).then(
      ([key]) => key,
    )
    return this.started
  }

  private want(place: string, draft: Draft | null): void {
    if (this.isClosed) return
    this.wanted.set(place, draft)
    this.writing ??= this.write().finally(() => {
      this.writing = null
    })
  }

  private async write(): Promise<void> {
    while (this.wanted.size > 0) {
      const batch = this.wanted
      this.wanted = new Map()
      try {
        await this.writeAll(batch)
        this.say(false)
      } catch {
        // What was typed meanwhile is newer.
        this.wanted = new Map([...batch, ...this.wanted])
        this.say(true)
      }
      await new Promise(resolve => setTimeout(resolve, this.hasFailed ? 5 * interval : interval))
    }
  }

  private async writeAll(batch: ReadonlyMap<string, Draft | null>): Promise<void> {
    const secret = await this.start()
    const put: SealedDraft[] = []
    const remove: string[] = []
    for (const [place, draft] of batch) {
      const before = this.stored.get(place)
      const key = draft && this.keyOf(place, draft.base)
      if (before && before !== key) remove.push(before)
      if (!draft || !key) continue
      const { user, tab } = this
      const sealed = await seal(secret, aboutOf(user, place), draft)
      put.push({ key, user, place, tab, base: draft.base, at: Date.now(), ...sealed })
    }
    if (this.isClosed) return
    await this.box.change(put, remove)
    for (const place of batch.keys()) this.stored.delete(place)
    for (const { place, key } of put) this.stored.set(place, key)
  }

  /** Reads what a tab that is gone has left. */
  private async gather(tab: string): Promise<void> {
    const secret = await this.start()
    const left = (await this.box.of(this.user)).filter(draft => draft.tab === tab)
    for (const sealed of left.sort((a, b) => a.at - b.at)) {
      const { key, place, at } = sealed
      const draft = (await unseal(secret, aboutOf(this.user, place), sealed)) as Draft | null
      if (draft) this.leave({ ...draft, key, place, tab, at })
    }
  }

  private leave(found: Found): void {
    this.leftovers = [found, ...this.leftovers.filter(({ key }) => key !== found.key)]
    this.changed()
    this.offer()
  }

  private offer(): void {
    this.offering = this.offering.then(async () => {
      for (const found of this.leftovers) await this.offerOne(found)
    })
  }

  private async offerOne(found: Found): Promise<void> {
    const wanted = () =>
      [...this.heirs].find(
        heir => heir.owns(found.place) && heir.wants(found.place) && !this.declined.get(heir)?.has(found.key),
      )
    if (!wanted()) return
    const claimed =
      found.tab === this.tab || (await this.box.claim(found.key, found.tab, this.tab).catch(() => false))
    if (!claimed) return this.remove(found)
    const own = { ...found, tab: this.tab }
    const heir = wanted()
    if (!heir) return this.remove(found, own)
    this.remove(found)
    this.stored.set(found.place, found.key)
    const taken = heir.take(own)
    if (taken === 'known') this.release(found.place)
    if (taken === 'taken' && found.tab !== this.tab) {
      this.recovered += 1
      this.changed()
    }
    if (taken !== 'declined') return
    this.declined.set(heir, (this.declined.get(heir) ?? new Set()).add(found.key))
    this.leave(own)
  }

  private remove(found: Found, instead?: Found): void {
    this.leftovers = this.leftovers.flatMap(one => (one.key === found.key ? (instead ?? []) : one))
    this.changed()
  }

  private keyOf(place: string, base: number): string {
    return [this.user, place, base, this.tab].join(' ')
  }

  private say(hasFailed: boolean): void {
    if (this.hasFailed === hasFailed) return
    this.hasFailed = hasFailed
    this.changed()
  }

  private changed(): void {
    for (const listener of this.listeners) listener()
  }
}

function aboutOf(user: string, place: string): string {
  return `${user} ${place}`
}
