import { randomBytes } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { DraftBox, SealedDraft } from '@/app/client/drafts/draft-box'
import { type Draft, type Found, type Heir, KeptDrafts } from '@/app/client/drafts/kept-drafts'
import type { Tabs } from '@/app/client/drafts/tabs'

const secret = randomBytes(32).toString('base64')
const draft = (text: string, base = 3): Draft => ({
  base,
  value: { text },
  text,
  label: 'Unit 1',
  href: '/a',
})

/** One browser: its box, and its tabs, each of which lives until it is closed. */
function browser() {
  const rows = new Map<string, SealedDraft>()
  const box: DraftBox = {
    of: async user => [...rows.values()].filter(row => row.user === user),
    change: async (put, remove) => {
      for (const key of remove) rows.delete(key)
      for (const row of put) rows.set(row.key, row)
    },
    claim: async (key, from, to) => {
      const row = rows.get(key)
      if (row?.tab !== from) return false
      rows.set(key, { ...row, tab: to })
      return true
    },
    clear: async user => {
      for (const row of [...rows.values()]) if (row.user === user) rows.delete(row.key)
    },
  }
  const living = new Map<string, () => void>()
  const waiting = new Map<string, (() => void)[]>()
  const open = (user = 'nangong', key = secret) => {
    let name = ''
    const tabs: Tabs = {
      announce: async tab => {
        name = tab
        living.set(tab, () => {})
      },
      after: async (tab, work) => {
        if (living.has(tab))
          await new Promise<void>(resolve => waiting.set(tab, [...(waiting.get(tab) ?? []), resolve]))
        await work()
      },
    }
    const drafts = new KeptDrafts(user, key, box, tabs)
    return {
      drafts,
      close: () => {
        living.delete(name)
        for (const go of waiting.get(name) ?? []) go()
      },
    }
  }
  return { open, rows, box }
}

function heirOf(place: string): Heir & { found: Found[] } {
  const found: Found[] = []
  return {
    found,
    owns: other => other === place,
    wants: () => found.length === 0,
    take: one => {
      found.push(one)
      return 'taken'
    },
    flush: async () => true,
  }
}

describe('texts that are not saved yet', () => {
  it('lie encrypted in the browser soon after they are typed, and only the newest', async () => {
    const { open, rows } = browser()
    const { drafts } = open()
    drafts.keep('unit:1', draft('Talks'))
    drafts.keep('unit:1', draft('Talks began'))
    await vi.waitFor(() => expect(rows.size).toBe(1), 500)
    await drafts.settled()
    const [row] = rows.values()
    expect(row).toMatchObject({ user: 'nangong', place: 'unit:1', base: 3 })
    expect(Buffer.from(row?.data ?? new ArrayBuffer()).toString('latin1')).not.toContain('Talks')
  })

  it('are removed when the server has that very text, and stay when more was typed', async () => {
    const { open, rows } = browser()
    const { drafts } = open()
    drafts.keep('unit:1', draft('Talks'))
    await drafts.settled()
    drafts.keep('unit:1', draft('Talks began', 4))
    await drafts.settled()
    expect([...rows.values()].map(({ base }) => base)).toEqual([4])
    drafts.release('unit:1')
    await drafts.settled()
    expect(rows.size).toBe(0)
  })

  it('are gone on with by the next tab once the one they were typed in is gone', async () => {
    const { open } = browser()
    const first = open()
    first.drafts.keep('unit:1', draft('Talks'))
    await first.drafts.settled()
    const second = open()
    const heir = heirOf('unit:1')
    second.drafts.inherit(heir)
    await second.drafts.look()
    expect(heir.found).toEqual([])
    first.close()
    await vi.waitFor(() => expect(heir.found[0]).toMatchObject({ text: 'Talks', base: 3 }))
    expect(second.drafts.leftovers).toEqual([])
    expect(second.drafts.recovered).toBe(1)
  })

  it('are gone on with by one tab only', async () => {
    const { open } = browser()
    const first = open()
    first.drafts.keep('unit:1', draft('Talks'))
    await first.drafts.settled()
    const heirs = [heirOf('unit:1'), heirOf('unit:1')]
    for (const heir of heirs) {
      const { drafts } = open()
      drafts.inherit(heir)
      await drafts.look()
    }
    first.close()
    await vi.waitFor(() => expect(heirs.flatMap(({ found }) => found)).toHaveLength(1))
  })

  it('wait for whom they belong to, and can be thrown away', async () => {
    const { open, rows } = browser()
    const first = open()
    first.drafts.keep('unit:1', draft('Talks'))
    await first.drafts.settled()
    first.close()
    const { drafts } = open()
    await drafts.look()
    await vi.waitFor(() => expect(drafts.leftovers).toMatchObject([{ text: 'Talks', label: 'Unit 1' }]))
    const [found] = drafts.leftovers
    if (found) await drafts.discard(found)
    expect(drafts.leftovers).toEqual([])
    expect(rows.size).toBe(0)
  })

  it('are nobody else’s: neither seen nor opened by another account', async () => {
    const { open, rows } = browser()
    const first = open()
    first.drafts.keep('unit:1', draft('Talks'))
    await first.drafts.settled()
    first.close()
    const other = open('murong', randomBytes(32).toString('base64'))
    await other.drafts.look()
    expect(other.drafts.leftovers).toEqual([])
    // Not even under the same name, without the key.
    const forged = open('nangong', randomBytes(32).toString('base64'))
    await forged.drafts.look()
    expect(forged.drafts.leftovers).toEqual([])
    expect(rows.size).toBe(1)
  })

  it('survive a part of the page that is left and come to again', async () => {
    const { open } = browser()
    const { drafts } = open()
    const leave = drafts.inherit(heirOf('unit:1'))
    drafts.keep('unit:1', draft('Talks'))
    await drafts.settled()
    leave()
    const heir = heirOf('unit:1')
    drafts.inherit(heir)
    await vi.waitFor(() => expect(heir.found).toMatchObject([{ text: 'Talks' }]))
    expect(drafts.recovered).toBe(0)
  })

  it('are counted and cleared when their writer signs out, and none is kept after', async () => {
    const { open, rows } = browser()
    const { drafts } = open()
    drafts.keep('unit:1', draft('Talks'))
    expect(await drafts.flush()).toBe(1)
    await drafts.clear()
    drafts.keep('unit:1', draft('Talks began'))
    await drafts.settled()
    expect(rows.size).toBe(0)
  })

  it('say so where the browser cannot keep them, and are kept as soon as it can', async () => {
    const { open, rows, box } = browser()
    const { change } = box
    box.change = () => Promise.reject(new Error('the disk is full'))
    const { drafts } = open()
    drafts.keep('unit:1', draft('Talks'))
    await vi.waitFor(() => expect(drafts.hasFailed).toBe(true))
    box.change = change
    await vi.waitFor(() => expect(rows.size).toBe(1), 3000)
    expect(drafts.hasFailed).toBe(false)
  })
})
