import { describe, expect, it } from 'vitest'
import { eventHash } from '@/domain/events'
import { verifyBundle } from '@/formats/history/verify-bundle'
import { bundleOf, chainOf, signer } from '../../support/history'

const events = chainOf(25)
const own = signer(events[0])
const bundle = bundleOf(events, own)
const head = events[24]?.hash ?? ''
const outside = { key: own.key, checkpoints: [own.checkpoint(25, head)] }

/** A history rewritten from an event on, with every hash after it made to fit. */
function rechained(from: number) {
  const rewritten = events.map(event => ({ ...event }))
  for (const [index, event] of rewritten.entries()) {
    if (index === from) event.data = '{"note":"it never happened"}'
    event.prevHash = index === 0 ? event.prevHash : (rewritten[index - 1]?.hash ?? '')
    event.hash = eventHash(event)
  }
  return rewritten
}

const verdict = (bytes: Buffer) => verifyBundle([bytes], outside)

describe('an exported history', () => {
  it('holds, and says up to where somebody else vouches for it', () => {
    expect(verdict(bundle)).toMatchObject({ ok: true, events: 25, head, witnessed: 25 })
    expect(verifyBundle([bundle], { key: null, checkpoints: [] })).toMatchObject({ ok: true, witnessed: 0 })
  })

  it('is the same in pieces of any length', () => {
    const pieces = [...bundle].map(byte => Buffer.from([byte]))
    expect(verifyBundle(pieces, outside)).toEqual(verdict(bundle))
  })

  it('holds against a checkpoint from the middle of it', () => {
    const middle = { key: own.key, checkpoints: [own.checkpoint(10, events[9]?.hash ?? '')] }
    expect(verifyBundle([bundle], middle)).toMatchObject({ ok: true, events: 25, witnessed: 10 })
  })

  it.each([1, 9, 24])(
    'rewritten from event %i on with all hashes made to fit, by the holder of the key, is found out',
    at => {
      const forged = bundleOf(rechained(at), own)
      expect(verifyBundle([forged], { key: own.key, checkpoints: [] })).toMatchObject({ ok: true })
      expect(verdict(forged)).toMatchObject({ ok: false, fault: 'not_as_witnessed' })
    },
  )

  it('signed by another key is found out', () => {
    expect(verdict(bundleOf(events, signer(events[0])))).toMatchObject({ ok: false, fault: 'other_key' })
  })

  it('cut short with a checkpoint of its own made for it is found out', () => {
    expect(verdict(bundleOf(events.slice(0, 20), own))).toMatchObject({ fault: 'shorter_than_witnessed' })
  })

  it.each([1, 10, bundle.length - 1])('without its last %i bytes is not whole', cut => {
    expect(verdict(bundle.subarray(0, bundle.length - cut)).ok).toBe(false)
  })

  it('with anything after its end is found out', () => {
    expect(verdict(Buffer.concat([bundle, Buffer.from('\n')]))).toMatchObject({ fault: 'more_than_whole' })
    expect(verdict(Buffer.concat([bundle, Buffer.from(' ')]))).toMatchObject({ fault: 'more_than_whole' })
  })
})
