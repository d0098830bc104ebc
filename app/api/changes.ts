import { loadActor } from '@/app/session/actor'
import type { Context } from '@/commands/context'
import { notePresence, othersIn, type Whereabouts } from '@/commands/note-presence'
import { readChanges } from '@/commands/read-changes'
import { readDeskChanges } from '@/commands/read-desk-changes'
import type { Discussed } from '@/db/threads'
import { done, type Outcome } from '@/domain/decision'
import { presenceBoard } from '@/server/open-streams'
import { changeStream, type Look } from './change-stream'
import { reply } from './reply'
import type { Reply } from './respond'

/** How many events one answer holds at most; whoever was away longer asks again from its `head`. */
const most = 200

type Asked = { context: Context; request: Request; query: { after?: number } }

/** The changes since an event, with who else is there; or, for whoever asks for an event stream, those to come as well. */
export function answerChanges(asked: Asked, of: Discussed): Outcome<Reply> {
  return follow(asked, (context, after) => {
    const changes = readChanges(context, of, { after, limit: most })
    if (!changes.ok) return changes
    const { actor, now } = context
    return done({
      ...changes.value,
      here: othersIn(presenceBoard(), of, actor?.userId ?? '', Date.parse(now)),
    })
  })
}

/** The same of all articles and editions, of which nobody is at one place. */
export function answerDeskChanges(asked: Asked): Outcome<Reply> {
  return follow(asked, (context, after) => {
    const changes = readDeskChanges(context, { after, limit: most })
    return changes.ok ? done({ ...changes.value, here: [] }) : changes
  })
}

function follow<Item extends { seq: number }>(
  { context, request, query }: Asked,
  look: (context: Context, after: number | undefined) => Outcome<Look<Item>>,
): Outcome<Reply> {
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
