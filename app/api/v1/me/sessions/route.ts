import { me } from '@/app/api/contract/me'
import { route } from '@/app/api/methods'
import { replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { loadSession } from '@/app/session/actor'
import { readSessions } from '@/commands/read-sessions'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(me.sessions, async ({ context, query, request }) => {
    const session = context.actor?.via === 'session' ? await loadSession(request) : null
    const found = readSessions(context, { sessionId: session?.sessionId ?? null })
    return replyPage(found, query, item => item.id)
  }),
)
