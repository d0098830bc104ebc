import { vi } from 'vitest'

type Module = Record<string, (...given: never[]) => unknown>
export type Mutant = {
  name: string
  module: string
  mutate: (original: Module) => Module
  /** The walk to begin with, where the fault is a rare one. */
  from?: number
}

type Signed = { decision: string; passages: { passageId: string; own: boolean }[] }
type Content = { passages: { passageId: string }[] }

/** Faults as somebody could put them in: the walks have to find every one of them. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a signature that counts for other words than those that were signed',
    module: '@/domain/carry',
    mutate: () => ({
      coveredNow: (signoff: Signed) =>
        new Set(signoff.passages.filter(one => !one.own).map(one => one.passageId)),
    }),
  },
  {
    name: 'a signature that covers its signer’s own words',
    module: '@/domain/sign-off',
    mutate: () => ({
      divideWork: ({ passages }: Content) => ({ covered: passages.map(one => one.passageId), own: [] }),
    }),
  },
  {
    name: 'an approval that stands although the same person has asked for changes since',
    module: '@/domain/stage-verdict',
    from: 115,
    mutate: ({ stageVerdict }) => ({
      stageVerdict: (signoffs: Signed[], ...rest: never[]) =>
        stageVerdict?.(signoffs.filter(one => one.decision === 'approve') as never, ...rest),
    }),
  },
  {
    name: 'an approved article that stays approved when its words change',
    module: '@/commands/article-changed',
    mutate: () => ({ articleContentChanged: () => undefined }),
  },
  {
    name: 'an edition that its mover alone has signed',
    module: '@/domain/edition-standing',
    from: 36,
    mutate: ({ editionSignoff }) => ({
      editionSignoff: (signoffs: never, content: never, _mover: never, ruling: never) =>
        editionSignoff?.(signoffs, content, null as never, ruling),
    }),
  },
  {
    name: 'an author’s refusal that blocks nothing',
    module: '@/domain/author',
    from: 22,
    mutate: () => ({ authorGates: () => [] }),
  },
  {
    name: 'an override without a reason',
    module: '@/commands/override-gates',
    mutate: () => ({ checkOverrides: () => ({ ok: true }) }),
  },
  {
    name: 'an override that holds for whatever comes later',
    module: '@/domain/hash',
    mutate: ({ hashOf }) => ({
      hashOf: (purpose: string, value: { code?: string }) =>
        hashOf?.(purpose as never, (purpose === 'gate' ? { code: value.code } : value) as never),
    }),
  },
]

/** The walk through a program with this fault in it. */
export async function planted({ module, mutate }: Mutant) {
  vi.resetModules()
  vi.doMock(module, async importOriginal => {
    const original = (await importOriginal()) as Module
    return { ...original, ...mutate(original) }
  })
  const { walk } = await import('./signoff-walk')
  const { makeWorld } = await import('./signoff-world')
  vi.doUnmock(module)
  return { walk, makeWorld }
}
