import { afterEach, describe, expect, it } from 'vitest'
import { changeDraftSettings, type DraftSettingsInput } from '@/commands/change-draft-settings'
import { readDraftSettings } from '@/commands/read-draft-settings'
import { testDraftService } from '@/commands/test-draft-service'
import { no, ok } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { draftService, draftsAt, limitsOfDrafts, vaultSecret } from '../../support/drafts'
import { itemsAsked, type Service, sendChat, startService } from '../../support/fake-service'
import { as, stale, team } from '../../support/people'

let service: Service | undefined
afterEach(async () => {
  await service?.close()
  service = undefined
})

const key = 'sk-very-secret'
function place() {
  const db = freshDatabase()
  const { admin, editor } = team(db)
  const change = (provider: Partial<NonNullable<DraftSettingsInput['provider']>> | null, more = {}) =>
    changeDraftSettings(
      as(db, admin),
      { ...limitsOfDrafts, provider: provider && { ...draftService, ...provider }, ...more },
      vaultSecret,
    )
  const everything = () => db.$client.serialize().toString('latin1')
  return { db, admin, editor, change, everything }
}

describe('the settings of machine drafts', () => {
  it('tell everybody what is set up, and nobody the key; nor does the database or the history', () => {
    const { db, editor, change, everything } = place()
    ok(change({ key }))
    const view = ok(readDraftSettings(as(db, editor)))
    expect(view).toEqual({ revision: 1, ...limitsOfDrafts, provider: { ...draftService, hasKey: true } })
    expect(everything()).not.toContain(key)
    const events = db.$client.prepare('select type, data from events').all()
    expect(events).toEqual([{ type: 'settings.changed', data: expect.stringContaining('machine_drafts') }])
  })

  it('keep a key that is left out, take one away, and send none to another address', () => {
    const { db, editor, change } = place()
    const hasKey = () => ok(readDraftSettings(as(db, editor))).provider?.hasKey
    ok(change({ key }))
    ok(change({ model: 'another' }))
    expect(hasKey()).toBe(true)
    ok(change({ address: 'http://127.0.0.1:9/v2' }))
    expect(hasKey()).toBe(true)
    expect(no(change({ address: 'http://127.0.0.1:10/v1' })).code).toBe('key_missing')
    expect(no(change({ address: 'https://evil.example/v1', own: false })).code).toBe('key_missing')
    ok(change({ address: 'https://api.example.com/v1', own: false, key: 'another' }))
    ok(change({ address: 'https://api.example.com/v1', own: false, key: null }))
    expect(hasKey()).toBe(false)
    ok(change(null))
    expect(ok(readDraftSettings(as(db, editor))).provider).toBeNull()
  })

  it.each([
    ['http://api.example.com/v1', false],
    ['http://127.0.0.1:11434/v1', false],
    ['https://10.0.0.5/v1', false],
    ['http://169.254.169.254/v1', true],
    ['https://user:secret@api.example.com/v1', false],
    ['https://api.example.com/v1?key=1', false],
    ['no address', true],
  ])('do not take the address %s, own network %s', (address, own) => {
    expect(no(place().change({ address, own })).code).toBe('address_unusable')
  })

  it('are for a freshly proved admin, and made from a revision', () => {
    const { db, admin, editor, change } = place()
    const input = { ...limitsOfDrafts, provider: null, style: 'Short.' }
    expect(no(changeDraftSettings(as(db, editor), input, vaultSecret)).code).toBe('role_required')
    expect(no(changeDraftSettings(as(db, stale(admin)), input, vaultSecret)).code).toBe(
      'fresh_proof_required',
    )
    ok(change({ key }))
    expect(no(changeDraftSettings(as(db, admin), input, vaultSecret, 0)).code).toBe('revision_stale')
    expect(ok(change({})).revision).toBe(1)
  })
})

describe('the test of a service', () => {
  it('says what came back, or why nothing did', async () => {
    const { db, admin } = place()
    const test = async () => ok(await testDraftService(as(db, admin), vaultSecret))
    expect(await test()).toMatchObject({ works: false, fault: 'provider_missing' })
    service = await startService((received, response) =>
      sendChat(
        response,
        JSON.stringify({
          drafts: itemsAsked(received).map(({ id }) => ({
            id,
            text: 'Water bears the boat; it can also sink it.',
          })),
        }),
      ),
    )
    draftsAt(db, admin, { address: service.address, key })
    expect(await test()).toMatchObject({ works: true, text: 'Water bears the boat; it can also sink it.' })
    expect(service.received[0]?.headers.authorization).toBe(`Bearer ${key}`)
    const lost = ok(await testDraftService(as(db, admin), 'the secret of another installation'))
    expect(lost).toMatchObject({ works: false, fault: 'key_lost' })
    await service.close()
    expect(await test()).toMatchObject({ works: false, fault: 'unreachable' })
    service = undefined
  })
})
