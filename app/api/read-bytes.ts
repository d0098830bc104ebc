import { done, type Outcome, refused } from '@/domain/decision'

/** Room for a source text of 2 MiB written with every character as a `\uXXXX` escape. */
export const maxBodyBytes = 8 * 1024 * 1024

/** Reads a body, giving up with `body_too_large` as soon as it is larger than `limit` bytes, whatever it announced. */
export async function readBytes(request: Request, limit = maxBodyBytes): Promise<Outcome<Uint8Array>> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) return refused('body_too_large', { limit })
  if (!request.body) return done(new Uint8Array())
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength
      if (size > limit) {
        await reader.cancel()
        return refused('body_too_large', { limit })
      }
      chunks.push(next.value)
    }
  } catch (error) {
    // Whoever sends went away in the middle of it, as a page does that is closed: no fault of ours, and nobody to tell.
    if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET')
      return refused('malformed', { problem: 'not_json' })
    throw error
  }
  return done(Buffer.concat(chunks))
}
