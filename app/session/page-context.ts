import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Context } from '@/commands/context'
import type { Actor } from '@/domain/actor'
import { currentSession } from './actor'
import { signInPage } from './auth'
import { database } from './database'

/** Who looks at this page, looked up once for all the components of one request. */
export const pageActor = cache(async (): Promise<Actor | null> => (await currentSession())?.actor ?? null)

/**
 * The context in which a page calls commands. Nobody is sent to the sign-in page, and back to `path` after it.
 * Reading the session's cookie makes the page dynamic.
 */
export async function pageContext(path = '/'): Promise<Context & { actor: Actor }> {
  const actor = await pageActor()
  if (!actor) redirect(`${signInPage}?next=${encodeURIComponent(path)}`)
  return { db: database(), actor, now: new Date().toISOString() }
}
