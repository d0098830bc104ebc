import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/app/session/auth'
import { problemOfSignIn, refuseRequest, withStatusOfRefusal } from '@/app/session/sign-in-request'

type Params = { params: Promise<{ nextauth: string[] }> }

export const GET = handle
export const POST = handle

/** next-auth behind our own door: only the addresses in use, and only from our own pages. */
async function handle(request: NextRequest, context: Params): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  const refusal = refuseRequest(request, path)
  if (refusal) return problemOfSignIn(refusal)
  const answer: Response = await NextAuth(request, context, authOptions())
  return withStatusOfRefusal(answer)
}
