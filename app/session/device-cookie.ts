import { cookies } from 'next/headers'
import { deviceLasts } from '@/providers/device-mark'
import { cookieOf } from './cookie'

/** Lets this browser be known again at the next sign-in. It is no session: it only has its tries counted by themselves. */
export async function keepDeviceMark(mark: string): Promise<void> {
  const { name, options } = cookieOf('device')
  const jar = await cookies()
  jar.set(name, mark, { ...options, maxAge: deviceLasts })
}

/** The mark in the headers that next-auth hands on, or null. */
export function markIn(headers: Record<string, unknown> | undefined): string | null {
  const { name } = cookieOf('device')
  const sent = typeof headers?.cookie === 'string' ? headers.cookie : ''
  const found = sent
    .split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${name}=`))
  return found ? found.slice(name.length + 1) : null
}
