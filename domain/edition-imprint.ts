import type { SigningRole, Stage } from './words'

/** A sign-off as it is printed: who signed what, in which role, with which words. */
export type Signature = {
  id: string
  stage: Stage
  /** Null for the edition itself. */
  articleId: string | null
  userId: string
  name: string
  role: SigningRole
  meaning: string
  contentHash: string
  at: string
}

/** A gate that an editor went past, in force for exactly what is printed. */
export type PrintedOverride = {
  code: string
  /** Null for the edition itself. */
  articleId: string | null
  /** The passages that go out unreviewed because of it. */
  passageIds: string[]
  userId: string
  name: string
  reason: string
  at: string
}

/** On whose word the edition stands. */
export type Authority = {
  /** Hash of the stage `edition`: what was signed. */
  contentHash: string
  signatures: Signature[]
  overrides: PrintedOverride[]
}

/** Ids of every passage that went on without review. */
export function unreviewedPassages({ overrides }: Authority): ReadonlySet<string> {
  return new Set(overrides.flatMap(override => override.passageIds))
}
