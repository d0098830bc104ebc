import { afterEach, describe, expect, it } from 'vitest'
import { describeArticle } from '@/commands/describe-article'
import { addRobot } from '@/commands/robots'
import { no, ok } from '../../support/article'
import { vaultSecret } from '../../support/drafts'
import { startRobot } from '../../support/fake-robots'
import { startService } from '../../support/fake-service'
import { groupPlace, origin, robotPaths, robotSecrets, usualGroup } from '../../support/groups'
import { as } from '../../support/people'

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

describe('a group', () => {
  it.each(['feishu', 'wecom', 'dingtalk', 'slack', 'webhook'] as const)(
    'of %s is told once, signed as it checks',
    async type => {
      const here = groupPlace()
      const chat = {
        secret: type === 'feishu' || type === 'dingtalk' ? robotSecrets[type] : undefined,
        now: here.clock,
      }
      const robot = await startRobot(type, chat as never)
      open.push(robot)
      const added = here.add(
        type,
        `${robot.address}${robotPaths[type]}`,
        chat.secret ? { secret: chat.secret } : {},
      )
      if (added.secret) Object.assign(chat, { secret: added.secret })
      here.move()
      await here.look()
      await here.look()
      expect(robot.refused).toEqual([])
      expect(robot.taken.length).toBe(1)
      expect(here.states()).toEqual(['sent'])
      const said = JSON.stringify(robot.taken[0]?.body)
      expect(said).toContain(`${origin}/articles/${here.made.id}/review`)
      expect(said).toContain('Dialogue and Cooperation')
      for (const word of ['Sentence 1', '贸易额', 'A note that nobody']) expect(said).not.toContain(word)
    },
  )

  it.each(['feishu', 'dingtalk', 'webhook'] as const)(
    'of %s that checks by another key refuses, and is not asked again',
    async type => {
      const here = groupPlace()
      const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
      const robot = await startRobot(type, {
        secret: type === 'webhook' ? secret : 'another',
        now: here.clock,
      })
      open.push(robot)
      here.add(
        type,
        `${robot.address}${robotPaths[type]}`,
        type === 'webhook' ? {} : { secret: robotSecrets[type] },
      )
      here.move()
      await here.look()
      here.pass(4000)
      await here.look()
      expect(robot.refused.length).toBe(1)
      expect(here.states()).toEqual(['failed secret_refused'])
    },
  )

  it.each(['wecom', 'dingtalk'] as const)(
    'of %s is told no more than twenty times a minute, and in the end of all',
    async type => {
      const here = groupPlace()
      const robot = await startRobot(type, { perMinute: 20, now: here.clock })
      open.push(robot)
      here.add(type, `${robot.address}${robotPaths[type]}`)
      for (let n = 0; n < 25; n += 1) here.move()
      await here.look()
      expect(robot.taken.length).toBe(20)
      here.pass(61)
      await here.look()
      expect([robot.taken.length, robot.refused]).toEqual([25, []])
      expect(here.states().every(state => state === 'sent')).toBe(true)
    },
  )

  it('that asks to wait is told later', async () => {
    const here = groupPlace()
    let calls = 0
    const robot = await startService((_received, response) => {
      calls += 1
      if (calls === 1) response.writeHead(429, { 'retry-after': '30' }).end()
      else response.end('ok')
    })
    open.push(robot)
    here.add('slack', robot.address)
    here.move()
    await here.look()
    here.pass(29)
    await here.look()
    expect(calls).toBe(1)
    here.pass(1)
    await here.look()
    expect([calls, here.states()]).toEqual([2, ['sent']])
  })

  it('of a chat that was reached and gave no answer is not told again by itself; a webhook is, under the same id', async () => {
    const here = groupPlace()
    const ids: unknown[] = []
    const cut = await startService((received, response) => {
      ids.push(received.headers['webhook-id'] ?? 'chat')
      response.destroy()
    })
    open.push(cut)
    here.add('slack', cut.address)
    here.add('webhook', cut.address)
    here.move()
    for (let n = 0; n < 3; n += 1) {
      await here.look()
      here.pass(40)
    }
    expect(ids.filter(id => id === 'chat').length).toBe(1)
    const hooks = ids.filter(id => id !== 'chat')
    expect(hooks.length).toBe(3)
    expect(new Set(hooks).size).toBe(1)
    expect(here.states().toSorted()).toEqual(['queued unreachable', 'uncertain uncertain'])
  })

  it('is told nothing of a confidential article, nor of what it was not set up for', async () => {
    const here = groupPlace()
    const robot = await startRobot('slack', { now: here.clock })
    open.push(robot)
    here.add('slack', robot.address, { kinds: ['published'] })
    here.move()
    await here.look()
    expect(robot.taken).toEqual([])
    here.add('slack', robot.address)
    ok(describeArticle(as(here.db, here.editor, here.now()), here.made.id, { confidential: true }))
    here.move()
    await here.look()
    expect(robot.taken).toEqual([])
  })

  it('at an address that leads where it may not is not connected to', async () => {
    const here = groupPlace()
    const robot = await startRobot('slack', { now: here.clock })
    open.push(robot)
    const admin = as(here.db, here.admin)
    const at = (address: string, own: boolean) =>
      addRobot(admin, { ...usualGroup, type: 'slack', address, own }, vaultSecret)
    for (const address of [
      robot.address,
      'https://127.0.0.1/x',
      'https://10.1.2.3/x',
      'http://hooks.slack.com/x',
    ])
      expect(no(at(address, false)).code).toBe('address_unusable')
    expect(no(at('http://169.254.169.254/latest', true)).code).toBe('address_unusable')
    // A name that leads home passes the form, and is stopped where it is looked up.
    ok(at(robot.address.replace('http://127.0.0.1', 'https://localhost'), false))
    here.move()
    await here.look()
    expect(here.states()).toEqual(['failed address_refused'])
    expect(robot.taken).toEqual([])
  })
})
