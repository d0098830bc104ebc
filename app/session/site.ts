import type { Site } from '@/providers/passkeys'
import { served } from '@/server/environment'

/** Where passkeys are good: the canonical origin, whatever address a request came by. */
export function site(): Site {
  const { origin, hostname } = served().origin
  return { origin, host: hostname }
}
