import { afterEach, describe, expect, it } from 'vitest'
import { readDeliveries, retryDelivery } from '@/commands/deliveries'
import { addRobot, changeRobot, type RobotInput, readRobots, removeRobot } from '@/commands/robots'
import { testRobot } from '@/commands/test-robot'
import { newId } from '@/db/ids'
import { no, ok } from '../../support/article'
import { vaultSecret } from '../../support/drafts'
import { startRobot } from '../../support/fake-robots'
import { startService } from '../../support/fake-service'
import { groupPlace, origin, robotPaths, usualGroup } from '../../support/groups'
import { as, stale } from '../../support/people'

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

describe('the settings of a group', () => {
  it('tell nobody its address or key, and neither does the database or the history', () => {
    const { db, admin, add } = groupPlace()
    add('dingtalk', 'http://127.0.0.1:9/send?access_token=very-secret', { secret: 'SEC-also-secret' })
    const said = JSON.stringify(ok(readRobots(as(db, admin)))) + db.$client.serialize().toString('latin1')
    expect(said).not.toContain('very-secret')
    expect(said).not.toContain('also-secret')
    expect(ok(readRobots(as(db, admin))).items).toMatchObject([{ host: '127.0.0.1:9', hasSecret: true }])
  })

  it('send no kept key to another address, and take no key that cannot sign', () => {
    const { db, admin, editor, add } = groupPlace()
    const change = (id: string, more: Partial<RobotInput>) =>
      changeRobot(as(db, admin), id, { ...usualGroup, ...more }, vaultSecret)
    const { id } = add('dingtalk', 'http://127.0.0.1:9/a', { secret: 'SEC' })
    expect(no(change(id, { address: 'http://127.0.0.1:10/a' })).code).toBe('key_missing')
    expect(ok(change(id, { name: 'Another' })).hasSecret).toBe(true)
    expect(ok(change(id, { address: 'http://127.0.0.1:10/a', secret: null })).hasSecret).toBe(false)
    const hook = add('webhook', 'http://127.0.0.1:9/b')
    expect(hook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(no(change(hook.id, { secret: 'whsec_short' })).code).toBe('invalid')
    expect(no(change(hook.id, { secret: null })).code).toBe('invalid')
    const input = { ...usualGroup, type: 'wecom' as const, address: 'http://127.0.0.1:9/c' }
    expect(no(addRobot(as(db, admin), { ...input, secret: 'x' }, vaultSecret)).code).toBe('invalid')
    expect(no(addRobot(as(db, editor), input, vaultSecret)).code).toBe('role_required')
    expect(no(addRobot(as(db, stale(admin)), input, vaultSecret)).code).toBe('fresh_proof_required')
  })

  it('are tried with one message, and forgotten when the group is taken out', async () => {
    const here = groupPlace()
    const robot = await startRobot('wecom', { now: here.clock })
    open.push(robot)
    const { id } = here.add('wecom', `${robot.address}${robotPaths.wecom}`)
    const admin = as(here.db, here.admin, here.now())
    const test = () => testRobot(admin, id, vaultSecret, { text: 'A test', address: origin })
    expect(ok(await test())).toEqual({ works: true })
    expect(robot.taken.map(({ text }) => text)).toEqual([`A test\n${origin}`])
    here.move()
    ok(removeRobot(admin, id))
    await here.look()
    expect(no(await test()).code).toBe('not_found')
    expect(robot.taken.length).toBe(1)
    expect(here.db.$client.prepare('select sealed_address from robots').pluck().all()).toEqual([''])
  })
})

describe('what was sent', () => {
  it('is seen by an admin, who can have it tried again where it failed or perhaps went out', async () => {
    const here = groupPlace()
    let works = false
    const robot = await startService((_received, response) =>
      works ? response.end('ok') : response.destroy(),
    )
    open.push(robot)
    here.add('slack', robot.address)
    here.move()
    await here.look()
    const admin = as(here.db, here.admin, here.now())
    const list = () => ok(readDeliveries(admin, { limit: 10 }))
    const [one] = list().items
    expect(one).toMatchObject({
      channel: 'group',
      group: '编辑部',
      state: 'uncertain',
      retriable: true,
      tries: 1,
    })
    expect(list().counts).toMatchObject({ uncertain: 1, sent: 0 })
    expect(no(readDeliveries(as(here.db, here.editor), { limit: 1 })).code).toBe('role_required')
    expect(no(retryDelivery(as(here.db, here.editor), one?.id ?? '')).code).toBe('role_required')
    expect(no(retryDelivery(admin, newId('dlv'))).code).toBe('not_found')
    works = true
    ok(retryDelivery(admin, one?.id ?? ''))
    expect(no(retryDelivery(admin, one?.id ?? '')).code).toBe('wrong_state')
    await here.look()
    expect(list().items).toMatchObject([{ state: 'sent', retriable: false, tries: 2 }])
    expect(ok(readDeliveries(admin, { limit: 10, states: ['failed'] })).items).toEqual([])
  })
})
