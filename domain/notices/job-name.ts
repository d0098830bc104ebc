/** What a kind of background work is called among people; its message is `job.` and this. */
export function jobName(kind: string): 'backup' | 'checkpoint' | 'drafts' | 'due_dates' | 'other' {
  if (kind === 'backup' || kind === 'due_dates') return kind
  if (kind === 'history.checkpoint') return 'checkpoint'
  return kind.startsWith('draft') ? 'drafts' : 'other'
}
