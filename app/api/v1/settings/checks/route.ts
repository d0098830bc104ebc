import { checks } from '@/app/api/contract/checks'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeCheckSettings } from '@/commands/change-check-settings'
import { readCheckSettings } from '@/commands/read-check-settings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.settings, ({ context }) => reply(readCheckSettings(context), withRevision)),
  serve(checks.changeSettings, ({ context, body, ifMatch }) =>
    reply(changeCheckSettings(context, withEveryState(body), ifMatch), withRevision),
  ),
)

/** The schema's states may each be missing; a policy holds lists alone. */
function withEveryState<P extends { gates: Partial<Record<string, string[]>> }>(policy: P) {
  const gates: Record<string, readonly string[]> = {}
  for (const [state, names] of Object.entries(policy.gates))
    if (names && names.length > 0) gates[state] = names
  return { ...policy, gates }
}
