import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '@/domain/reading/document'
import { storedZip } from '@/formats/edition/stored-zip'
import { openZip } from '@/formats/zip/read'
import { zipOf } from '../../support/zip'

const bytes = (text: string) => new TextEncoder().encode(text)
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024)

function reasonOf(open: () => unknown): string {
  try {
    open()
    return 'read'
  } catch (error) {
    return error instanceof UnreadableFile ? error.reason : String(error)
  }
}

describe('a zip file', () => {
  it('gives its parts, stored or deflated', () => {
    const zip = openZip(zipOf([{ name: 'a.txt', data: bytes('水'.repeat(100)) }]))
    expect(new TextDecoder().decode(zip.part('a.txt') ?? new Uint8Array())).toBe('水'.repeat(100))
    expect(zip.part('b.txt')).toBeNull()
    expect(openZip(storedZip(new Map([['b', bytes('x')]]))).part('b')).toEqual(Buffer.from('x'))
  })

  it('is refused before anything is unpacked when it says that it is a bomb', () => {
    expect(reasonOf(() => openZip(zipOf([{ name: 'a', data: megabytes(20) }])))).toBe(
      'suspicious_compression',
    )
    const many = Array.from({ length: 2001 }, (_, at) => ({ name: `${at}`, data: bytes('x') }))
    expect(reasonOf(() => openZip(zipOf(many)))).toBe('too_many_parts')
    const large = Array.from({ length: 6 }, (_, at) => ({
      name: `${at}`,
      data: bytes('x'),
      says: 20 * 1024 * 1024,
      packed: 1024 * 1024,
    }))
    expect(reasonOf(() => openZip(zipOf(large)))).toMatch(/too_large|suspicious_compression/)
  })

  it('is refused when a part is larger than it says, overlaps another, or is cut short', () => {
    const lying = zipOf([{ name: 'a', data: bytes('水'.repeat(9000)), says: 100 }])
    expect(reasonOf(() => openZip(lying).part('a'))).toBe('suspicious_compression')
    const shared = zipOf([
      { name: 'a', data: bytes('x') },
      { name: 'b', data: bytes('y'), at: 0 },
    ])
    expect(reasonOf(() => openZip(shared))).toBe('suspicious_compression')
    const whole = zipOf([{ name: 'a', data: bytes('水') }])
    expect(reasonOf(() => openZip(whole.subarray(0, whole.length - 30)))).toBe('damaged')
    const encrypted = zipOf([{ name: 'a', data: bytes('x'), flags: 1 }])
    expect(reasonOf(() => openZip(encrypted))).toBe('encrypted')
  })
})
