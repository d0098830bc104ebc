/** What a machine can draft: a unit's English, and the parts of a summary. */
export const draftKinds = ['translation', 'why_it_matters', 'takeaway'] as const
export type DraftKind = (typeof draftKinds)[number]

/** What is asked for at once. */
export const draftTargets = ['translation', 'summary'] as const
export type DraftTarget = (typeof draftTargets)[number]

/** The kinds of the jobs that draft. */
export const draftJobs = { translation: 'drafts.translate', summary: 'drafts.summarize' } as const
