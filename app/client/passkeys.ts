type Answer =
  | { ok: true; value: Record<string, unknown> }
  | { ok: false; code: 'passkey_refused' | 'offline' }

/** Has a passkey made or used: asks the server for what the browser needs, and hands back what the browser answered. */
async function ceremony(path: string, kind: 'make' | 'use'): Promise<Answer> {
  const library = await import('@simplewebauthn/browser').catch(() => null)
  const asked = await fetch(path, { method: 'POST', headers: { accept: 'application/json' } }).catch(
    () => null,
  )
  if (!library || !asked) return { ok: false, code: 'offline' }
  if (!asked.ok) return { ok: false, code: 'passkey_refused' }
  const optionsJSON = await asked.json()
  try {
    const value =
      kind === 'make'
        ? await library.startRegistration({ optionsJSON })
        : await library.startAuthentication({ optionsJSON })
    return { ok: true, value: { ...value } }
  } catch {
    // The person said no, or there is none: the browser does not tell which.
    return { ok: false, code: 'passkey_refused' }
  }
}

/** Makes a passkey by the options at an address. The library for it is fetched only now. */
export const makePasskey = (path: string) => ceremony(path, 'make')

/** Signs with a passkey by the options at an address. */
export const signWithPasskey = (path: string) => ceremony(path, 'use')
