import { updateEdition } from '../db/editions'
import { listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import type { MeaningLanguage } from '../domain/meanings'
import { may } from '../domain/permissions'
import { divideWork } from '../domain/sign-off'
import type { SignoffDecision } from '../domain/words'
import { type Context, command } from './context'
import { loadEdition } from './load-edition'
import { recordSignoff } from './record-signoff'
import { type SignoffView, signoffView } from './signoff-view'

export type SignEditionInput = {
  stage?: string
  decision: SignoffDecision
  /** The hash of what the signer was shown. */
  contentHash: string
  note?: string | null
  language?: MeaningLanguage
}

/**
 * Signs an edition in review, or asks for changes, which sends it back to assembly and needs a note. The signature
 * counts for the passages that the signer did not last revise; `own_work` only when nothing else is left.
 */
export function signEdition(
  context: Context,
  editionId: string,
  input: SignEditionInput,
): Outcome<SignoffView> {
  return command(context, work => {
    const { tx, actor } = work
    const role = may(actor, 'edition.sign')
    if (!role.ok) return role
    if (input.stage !== undefined && input.stage !== 'edition') return refused('invalid', { field: 'stage' })
    const loaded = loadEdition(tx, editionId)
    if (!loaded) return refused('not_found')
    const { content, row } = loaded
    const { decision, contentHash, language } = input
    const nothingLeft = divideWork(content, actor.userId).covered.length === 0
    const permission = may(actor, 'edition.sign', {
      state: row.state,
      allOwn: decision === 'approve' && nothingLeft,
    })
    if (!permission.ok) return permission
    if (content.hash !== contentHash)
      return refused('content_changed', { stage: 'edition', contentHash: content.hash })
    const note = input.note?.trim() ? input.note : null
    if (decision === 'request_changes' && note === null)
      return refused('gates_open', { to: 'assembling' }, { unmet: [{ code: 'note_missing', facts: {} }] })

    const id = recordSignoff(work, { of: { editionId }, stage: 'edition', decision, content, note, language })
    if (decision === 'request_changes') {
      updateEdition(tx, editionId, { state: 'assembling', updatedAt: work.now })
      const moved = { from: row.state, to: 'assembling', note, automatic: false }
      work.note({ type: 'edition.moved', data: moved }, { editionId })
    }
    const recorded = listSignoffs(tx, { editionId }).find(signoff => signoff.id === id)
    return recorded ? done(signoffView(recorded, content)) : refused('not_found')
  })
}
