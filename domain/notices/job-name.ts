/** What a kind of background work is called among people; its message is `job.` and this. */
export function jobName(
  kind: string,
): 'backup' | 'checkpoint' | 'witness' | 'drafts' | 'due_dates' | 'other' {
  if (kind === 'backup' || kind === 'due_dates') return kind
  if (kind === 'history.checkpoint') return 'checkpoint'
  if (kind === 'history.witness') return 'witness'
  return kind.startsWith('draft') ? 'drafts' : 'other'
}
