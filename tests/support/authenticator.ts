import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

type Options = Record<string, unknown> & { challenge: string }
type Said = { origin?: string; host?: string; challenge?: string; verified?: boolean }

const text = (bytes: Buffer) => bytes.toString('base64url')
const sha = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()

/** An authenticator made of software, which answers as a browser does: one passkey, ES256, no attestation. */
export function authenticator(home: { origin: string; host: string }) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let counter = 0

  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const data = (host: string, flags: number) => {
    counter += 1
    const head = Buffer.alloc(5)
    head[0] = flags
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([sha(host), head])
  }

  return {
    create(
      options: Options,
      { origin = home.origin, host = home.host, challenge = options.challenge }: Said = {},
    ) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const point = (value: string) =>
        Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, 'base64url')])
      // COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}
      const key = Buffer.concat([
        Buffer.from('a5010203262001', 'hex'),
        Buffer.from([0x21]),
        point(x),
        Buffer.from([0x22]),
        point(y),
      ])
      const length = Buffer.from([0, id.length])
      const authData = Buffer.concat([data(host, 0x45), Buffer.alloc(16), length, id, key])
      const size = Buffer.alloc(2)
      size.writeUInt16BE(authData.length)
      // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
        size,
        authData,
      ])
      return {
        id: text(id),
        rawId: text(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: text(clientData('webauthn.create', challenge, origin)),
          attestationObject: text(attestation),
          transports: ['internal'],
        },
      }
    },
    get(
      options: Options,
      { origin = home.origin, host = home.host, challenge = options.challenge, verified = true }: Said = {},
    ) {
      const authenticatorData = data(host, verified ? 0x05 : 0x01)
      const client = clientData('webauthn.get', challenge, origin)
      const signature = createSign('sha256')
        .update(Buffer.concat([authenticatorData, sha(client)]))
        .sign(privateKey)
      return {
        id: text(id),
        rawId: text(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: text(client),
          authenticatorData: text(authenticatorData),
          signature: text(signature),
        },
      }
    },
  }
}
