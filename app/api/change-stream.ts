import type { PresenceView } from '@/commands/note-presence'
import type { Outcome } from '@/domain/decision'
import { holdStream } from '@/server/open-streams'

/** What happened up to `head`, and who is there. */
export type Look<Item> = { items: Item[]; head: number; here: PresenceView[] }

/** How often the history is looked at, in milliseconds: well within the second in which a change is to be seen. */
const every = 300
/** How many looks go by before a line is sent that keeps the connection open. */
const quietLooks = 40

/**
 * An event stream (HTML Standard, server-sent events) of what happens: `change` with the event's number as its id, so that
 * a browser that comes back asks from the last one it had, and `presence` when somebody comes, goes or moves. Ends when
 * `look` refuses, when the reader goes away and when the server stops.
 */
export function changeStream<Item extends { seq: number }>(
  first: Look<Item>,
  look: (after: number) => Promise<Outcome<Look<Item>>>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      let head = first.head
      let here = ''
      let quiet = 0
      let timer: ReturnType<typeof setTimeout> | undefined
      let ended = false
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const tell = (now: Look<Item>) => {
        for (const item of now.items) send(message('change', item, item.seq))
        head = now.head
        const people = JSON.stringify(now.here)
        if (people !== here) send(message('presence', now.here))
        quiet = now.items.length > 0 || people !== here ? 0 : quiet + 1
        here = people
        if (quiet < quietLooks) return
        quiet = 0
        send(':\n\n')
      }
      const release = holdStream(() => end())
      end = () => {
        if (ended) return
        ended = true
        clearTimeout(timer)
        release()
        try {
          controller.close()
        } catch {
          // The reader had gone before.
        }
      }
      const next = async () => {
        try {
          const now = await look(head)
          if (ended) return
          if (!now.ok) return end()
          tell(now.value)
          timer = setTimeout(next, now.value.items.length > 0 ? 0 : every)
        } catch {
          end()
        }
      }
      // Whoever comes back before anything happened asks from here.
      const from = first.items.length > 0 ? '' : `id: ${first.head}\n`
      send(`retry: 1000\n${from}event: open\ndata: {}\n\n`)
      tell(first)
      timer = setTimeout(next, every)
    },
    cancel: () => end(),
  })
}

function message(event: string, data: unknown, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
