import { done, type Outcome } from '../domain/decision'
import { checkTranslation } from '../domain/drafts/check-translation'
import type { DraftFault } from '../domain/drafts/faults'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { connect, draftSettings } from './draft-settings'

export type ServiceTest =
  | { works: true; text: string; milliseconds: number }
  | { works: false; fault: DraftFault; milliseconds: number }

const patience = 60_000

/** Asks the configured service for one harmless sentence, and tells what came of it. Outside any transaction. */
export async function testDraftService(
  { db, actor }: Context,
  vaultSecret: string,
  clock: () => number = Date.now,
): Promise<Outcome<ServiceTest>> {
  const permission = may(actor, 'providers.manage')
  if (!permission.ok) return permission
  const begun = clock()
  const fail = (fault: DraftFault) =>
    done({ works: false as const, fault, milliseconds: Math.round(clock() - begun) })
  const connected = connect(draftSettings(db), vaultSecret)
  if (!connected.ok) return fail(connected.fault)
  const request = {
    items: [{ id: 'u1', text: '水能载舟，亦能覆舟。' }],
    terms: [],
    before: [],
    style: '',
    spelling: 'us' as const,
  }
  const drafted = await connected.provider.translate(request, AbortSignal.timeout(patience))
  if (!drafted.ok) return fail(drafted.fault)
  const [item] = checkTranslation(request, drafted.value)
  if (!item?.ok) return fail(item?.fault ?? 'ids_differ')
  return done({ works: true, text: item.text, milliseconds: Math.round(clock() - begun) })
}
