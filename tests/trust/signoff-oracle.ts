/**
 * What ought to be true of sign-offs, kept beside the program from nothing but what was done and what was answered. It
 * shares no code with `domain/`: the words themselves stand where the program has hashes.
 */
export type Stage = 'translation' | 'summary' | 'edition'

type Words = { text: string; by: string | null }
type Signed = { stage: Stage; by: string; yes: boolean; words: string; covers: Set<string> }
type Evidence = { claim: string; unit: string; said: string }

export class Oracle {
  article = 'in_review'
  edition = 'assembling'
  /** Passages of the article and of the edition by id. */
  readonly passages = new Map<string, Words>()
  readonly evidence: Evidence[] = []
  readonly signed: Signed[] = []
  /** Gates gone past, each in the exact state for which it was. */
  readonly overrides: { code: string; state: string }[] = []
  readonly author: { by: string; yes: boolean; id: string; answered: boolean }[] = []

  constructor(readonly ids: { translation: string[]; summary: string[]; edition: string[] }) {}

  /** The words that a signature of a stage is about, in full. */
  words(stage: Stage): string {
    const said = this.ids[stage].map(id => [id, this.passages.get(id)?.text ?? ''])
    if (stage === 'translation') return JSON.stringify(said)
    if (stage === 'summary') return JSON.stringify([said, this.evidence])
    return JSON.stringify([said, this.words('translation'), this.words('summary')])
  }

  /** Somebody wrote a passage. An approved article or edition that says something else is approved no more. */
  wrote(id: string, text: string, by: string): void {
    const before = this.passages.get(id)
    if (before?.text === text) return
    this.passages.set(id, { text, by })
    if (this.ids.edition.includes(id)) this.changedEdition()
    else this.changedArticle()
  }

  /** Evidence was confirmed anew, by somebody who answers for it: whatever it said, the article is looked at again. */
  confirmed(claim: string): void {
    for (const one of this.evidence)
      if (one.claim === claim) one.said = this.passages.get(one.unit)?.text ?? ''
    this.changedArticle()
  }

  /** Passages of a stage that somebody was not the last to write: all they can sign for. */
  othersWork(stage: Stage, who: string): string[] {
    return this.ids[stage].filter(id => this.passages.get(id)?.by !== who)
  }

  sign(stage: Stage, by: string, yes: boolean): void {
    const covers = new Set(this.othersWork(stage, by))
    this.signed.push({ stage, by, yes, words: this.words(stage), covers })
    if (yes) return
    if (stage === 'edition') this.edition = 'assembling'
    else this.article = 'changes_requested'
  }

  /** The signatures in force: each person's last word, where it is a yes to exactly what stands there now. */
  inForce(stage: Stage): Signed[] {
    const last = new Map<string, Signed>()
    for (const one of this.signed) if (one.stage === stage) last.set(one.by, one)
    return [...last.values()].filter(one => one.yes && one.words === this.words(stage))
  }

  /** Passages that no signature in force is about. */
  unsigned(stage: Stage): string[] {
    const found = this.inForce(stage)
    return this.ids[stage].filter(id => !found.some(one => one.covers.has(id)))
  }

  unanswered(): number {
    const last = new Map(this.author.map(one => [one.by, one]))
    return [...last.values()].filter(one => !one.yes && !one.answered).length
  }

  /** What stands between the article and its approval. */
  openForArticle(): string[] {
    const stale = this.evidence.some(one => one.said !== this.passages.get(one.unit)?.text)
    return [
      ...(stale ? ['evidence_stale'] : []),
      ...(this.unsigned('translation').length > 0 ? ['translation_signoff'] : []),
      ...(this.unsigned('summary').length > 0 ? ['summary_signoff'] : []),
      ...(this.unanswered() > 0 ? ['author_declined'] : []),
    ]
  }

  /** What stands between the edition and its approval or publication by this person. */
  openForEdition(mover: string): string[] {
    const others = this.inForce('edition').filter(one => one.by !== mover)
    const isSigned = others.length > 0 && this.unsigned('edition').length === 0
    return [
      ...(this.article === 'approved' || this.article === 'published' ? [] : ['article_not_approved']),
      ...(isSigned ? [] : ['edition_signoff']),
    ]
  }

  /** The exact state of a gate: what an override is for, and for nothing else. `mover` is who moves an edition. */
  stateOf(code: string, mover: string): string {
    const of = (stage: Stage) => {
      const force = this.inForce(stage)
      const last = new Map(this.signed.map((one, at) => [`${one.stage} ${one.by}`, { one, at }]))
      const stale = [...last.values()].filter(
        ({ one }) => one.stage === stage && one.yes && !force.includes(one),
      )
      return JSON.stringify([this.words(stage), this.unsigned(stage), stale.map(({ at }) => at)])
    }
    if (code === 'translation_signoff') return of('translation')
    if (code === 'summary_signoff') return of('summary')
    if (code === 'article_not_approved') return this.words('translation') + this.words('summary')
    if (code === 'author_declined')
      return JSON.stringify(
        this.author
          .filter(one => !one.yes && !one.answered)
          .map(one => one.id)
          .slice(-1),
      )
    if (code === 'evidence_stale')
      return JSON.stringify(
        this.evidence
          .map(one => [one.claim, one.unit, this.passages.get(one.unit)?.text, one.said])
          .filter(([, , now, said]) => now !== said),
      )
    const byOthers = this.inForce('edition').some(one => one.by !== mover)
    return JSON.stringify([this.words('edition'), byOthers ? this.unsigned('edition') : 'all of it'])
  }

  isOverridden(code: string, mover: string): boolean {
    const state = this.stateOf(code, mover)
    return this.overrides.some(one => one.code === code && one.state === state)
  }

  override(code: string, mover: string): void {
    this.overrides.push({ code, state: this.stateOf(code, mover) })
  }

  changedArticle(): void {
    if (this.article !== 'approved') return
    this.article = 'in_review'
    this.changedEdition()
  }

  changedEdition(): void {
    if (this.edition === 'approved') this.edition = 'in_review'
  }
}
