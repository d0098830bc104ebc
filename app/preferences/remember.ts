'use client'

const year = 60 * 60 * 24 * 365

/**
 * Keeps a preference in a cookie that the server reads for the next page. Neither secret nor trusted, so the page
 * itself may write it. No value forgets the preference.
 */
export function remember(name: string, value: string | undefined): void {
  const age = value === undefined ? 0 : year
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // Not the Cookie Store API: browsers offer it on secure addresses only, and an office may serve plain http.
  Reflect.set(document, 'cookie', `${name}=${value ?? ''}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`)
}
