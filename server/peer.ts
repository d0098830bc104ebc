import { isIP } from 'node:net'
import { isLoopback } from './environment'

type Seen = {
  /** Who holds the other end of the connection. */
  remote: string | undefined
  /** What the request says of whom it was forwarded for. Anybody can write that. */
  forwarded: string | string[] | undefined
}

/**
 * The address that a request is from, null where it is not known. What is told of it is believed of a proxy that is named in the
 * settings, and of it only the last entry, which is the one that this proxy wrote. A proxy on this machine that is not named is
 * known for one by our https, and hides whom it stands for.
 */
export function peerOf(
  { remote, forwarded }: Seen,
  { https, proxies }: { https: boolean; proxies: readonly string[] },
): string | null {
  const address = plain(remote)
  if (address && proxies.includes(address)) {
    const told = plain([forwarded].flat().join(',').split(',').at(-1)?.trim())
    return told && isIP(told) ? told : null
  }
  return address && https && isLoopback(address) ? null : address
}

/** An address of IPv4 as it is written in IPv4. */
function plain(address: string | undefined): string | null {
  return address?.replace(/^::ffff:(?=\d+\.)/, '') ?? null
}
