import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storageFloors } from '@/domain/storage'
import { pretendFree, storageOf } from '@/server/storage'
import { startServer } from '../api/server'

const { tokens, call } = startServer()
let free = Number.POSITIVE_INFINITY
beforeEach(() => pretendFree(() => free))
afterEach(() => pretendFree(null))

const proposal = (text: string) => ({ title: { zh: '水' }, authors: [{ zh: '某甲' }], text })
const propose = (text = '水。') =>
  call('POST', '/api/v1/articles', { token: tokens.assistant, json: proposal(text) })

/** Another amount of room, and time enough for it to be asked for again. */
function leave(bytes: number): void {
  free = bytes
  pretendFree(() => free)
}

describe('room on the disk', () => {
  it('that is ample takes everything', async () => {
    leave(storageFloors.low)
    expect((await propose()).status).toBe(201)
  })

  it('that is little takes what is small, and nothing large', async () => {
    leave(storageFloors.low - 1)
    expect((await propose()).status).toBe(201)
    const large = await propose('水。\n'.repeat(60_000))
    expect([large.status, large.body.code]).toEqual([507, 'storage_low'])
  })

  it('that has run out takes nothing, says so, and lets everything be read', async () => {
    leave(storageFloors.full - 1)
    const refused = await propose()
    expect([refused.status, refused.body.code]).toEqual([507, 'storage_full'])
    expect(refused.headers.get('retry-after')).toBe('1')
    expect((await call('GET', '/api/v1/articles', { token: tokens.assistant })).status).toBe(200)
  })

  it('that comes back is used again without a restart', async () => {
    leave(0)
    expect((await propose()).status).toBe(507)
    leave(storageFloors.low)
    expect((await propose()).status).toBe(201)
  })

  it('is asked for at most every two seconds, and taken for ample where it cannot be asked', () => {
    let asked = 0
    pretendFree(() => {
      asked += 1
      return 0
    })
    expect([0, 1999, 2000].map(at => storageOf('/somewhere/bianyi.db', at))).toEqual(['full', 'full', 'full'])
    expect(asked).toBe(2)
    pretendFree(() => {
      throw new Error('no such file system')
    })
    expect(storageOf('/somewhere/bianyi.db', 0)).toBe('enough')
  })
})
