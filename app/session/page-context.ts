import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Context } from '@/commands/context'
import type { Actor } from '@/domain/actor'
import { addressHeader } from '@/server/request-guard'
import { currentSession } from './actor'
import { signInPage } from './auth'
import { database } from './database'

/** Where people see to what is their own. */
const accountPage = '/account'

/** Who looks at this page, looked up once for all the components of one request. */
export const pageActor = cache(async (): Promise<Actor | null> => (await currentSession())?.actor ?? null)

/**
 * The context in which a page calls commands. Nobody is sent to the sign-in page, and after it back to what was asked
 * for, which the frame around a page does not know and the page only in part: the server says it (`path` where there is none).
 * Reading the session's cookie makes the page dynamic.
 */
export async function pageContext(path = '/'): Promise<Context & { actor: Actor }> {
  const actor = await pageActor()
  const asked = (await headers()).get(addressHeader)
  // Who still has to set up a second factor can do that and nothing else: every other page would only refuse.
  if (actor?.mustSetUp && !(asked ?? path).startsWith(accountPage)) redirect(accountPage)
  if (!actor) {
    redirect(`${signInPage}?next=${encodeURIComponent(asked ? withoutReadAhead(asked) : path)}`)
  }
  return { db: database(), actor, now: new Date().toISOString() }
}

/** The address without what Next adds to it when it reads a page for the one that is shown. */
function withoutReadAhead(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  searchParams.delete('_rsc')
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}
