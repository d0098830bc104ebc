import { loadActor } from '@/app/session/actor'
import type { Context } from '@/commands/context'
import { notePresence, othersIn, type Whereabouts } from '@/commands/note-presence'
import { readChanges } from '@/commands/read-changes'
import type { Discussed } from '@/db/threads'
import { done, type Outcome } from '@/domain/decision'
import { presenceBoard } from '@/server/open-streams'
import { changeStream } from './change-stream'
import { reply } from './reply'
import type { Reply } from './respond'

/** How many events one answer holds at most; whoever was away longer asks again from its `head`. */
const most = 200

type Asked = { context: Context; request: Request; query: { after?: number } }

/** The changes since an event, with who else is there; or, for whoever asks for an event stream, those to come as well. */
export function answerChanges({ context, request, query }: Asked, of: Discussed): Outcome<Reply> {
  const look = (asking: Context, after: number | undefined) => {
    const changes = readChanges(asking, of, { after, limit: most })
    if (!changes.ok) return changes
    const here = othersIn(presenceBoard(), of, asking.actor?.userId ?? '', Date.parse(asking.now))
    return done({ ...changes.value, here })
  }
  if (!/\btext\/event-stream\b/.test(request.headers.get('accept') ?? ''))
    return reply(look(context, query.after))
  const seen = Number(request.headers.get('last-event-id') ?? Number.NaN)
  const first = look(context, Number.isSafeInteger(seen) ? seen : query.after)
  if (!first.ok) return first
  const again = async (after: number) => {
    // Who they are is asked anew, so that signing out or a suspension ends the stream.
    const actor = await loadActor(request)
    return look({ ...context, actor, now: new Date().toISOString() }, after)
  }
  return done({ value: changeStream(first.value, again) })
}

/** Notes where somebody is, and answers who else is there. */
export function answerPresence(context: Context, of: Discussed, at: Whereabouts): Outcome<Reply> {
  return reply(notePresence(context, presenceBoard(), of, at))
}
