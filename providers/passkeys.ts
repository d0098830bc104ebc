import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'

type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response']
type AssertionResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response']
type Transports = NonNullable<RegistrationResponse['response']['transports']>

/** Where a passkey is good: the canonical origin, and its host. */
export type Site = { origin: string; host: string }
/** What a browser's authenticator answered, as JSON; nothing in it is trusted before it was checked. */
export type PasskeyAnswer = Record<string, unknown>
export type Passkey = { credentialId: string; publicKey: string; counter: number; transports: string[] }
export type PasskeyOptions = Record<string, unknown> & { challenge: string }

type Owner = { userId: string; email: string; name: string; known: readonly { credentialId: string }[] }

/** What the browser needs in order to make a passkey: one that can be found without a name, and asks who is there. */
export async function newPasskeyOptions(site: Site, owner: Owner): Promise<PasskeyOptions> {
  const options = await generateRegistrationOptions({
    rpName: 'Bianyi',
    rpID: site.host,
    userID: new TextEncoder().encode(owner.userId),
    userName: owner.email,
    userDisplayName: owner.name,
    attestationType: 'none',
    excludeCredentials: owner.known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { ...options }
}

/** What the browser needs in order to sign with a passkey. Without `known` it may be any that the person picks. */
export async function passkeyOptions(
  site: Site,
  known: readonly { credentialId: string }[] = [],
): Promise<PasskeyOptions> {
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    userVerification: 'required',
    allowCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
  })
  return { ...options }
}

/** The passkey that was made for this challenge, or null where the answer does not hold. */
export async function checkNewPasskey(
  site: Site,
  challenge: string,
  answer: PasskeyAnswer,
): Promise<Passkey | null> {
  const response = answer as unknown as RegistrationResponse
  const checked = await verifyRegistrationResponse({ response, ...expected(site, challenge) }).catch(
    () => null,
  )
  if (!checked?.verified) return null
  const { id, publicKey, counter } = checked.registrationInfo.credential
  const transports: string[] = response.response.transports ?? []
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
}

/** How often the passkey says that it was used, where it has signed this challenge; else null. */
export async function checkPasskey(
  site: Site,
  challenge: string,
  answer: PasskeyAnswer,
  { credentialId, publicKey, counter, transports }: Passkey,
): Promise<number | null> {
  const checked = await verifyAuthenticationResponse({
    response: answer as unknown as AssertionResponse,
    ...expected(site, challenge),
    credential: {
      id: credentialId,
      publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
      counter,
      transports: transports as Transports,
    },
  }).catch(() => null)
  return checked?.verified ? checked.authenticationInfo.newCounter : null
}

/** The challenge that an answer says it is of; null where it says none. */
export function challengeIn(answer: PasskeyAnswer): string | null {
  try {
    const { clientDataJSON } = answer.response as { clientDataJSON: string }
    const told = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown
    }
    return typeof told.challenge === 'string' ? told.challenge : null
  } catch {
    return null
  }
}

function expected({ origin, host }: Site, expectedChallenge: string) {
  return { expectedChallenge, expectedOrigin: origin, expectedRPID: host, requireUserVerification: true }
}
