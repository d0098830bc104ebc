import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { allowStranger } from '@/app/api/rate-limit'
import { authOptions } from '@/app/session/auth'
import { problemOfSignIn, refuseRequest, withStatusOfRefusal } from '@/app/session/sign-in-request'
import { peerHeader } from '@/server/request-guard'

type Params = { params: Promise<{ nextauth: string[] }> }

export const GET = handle
export const POST = handle

/** next-auth behind our own door: only the addresses in use, and only from our own pages. */
async function handle(request: NextRequest, context: Params): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  const refusal = refuseRequest(request, path)
  if (refusal) return problemOfSignIn(refusal)
  const pace = allowStranger(request.headers.get(peerHeader), Date.now())
  if (!pace.ok) return problemOfSignIn(pace.refusal.code, pace.refusal.facts?.retryAfter)
  const answer: Response = await NextAuth(request, context, authOptions())
  return withStatusOfRefusal(answer)
}
