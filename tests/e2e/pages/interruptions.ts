import { expect, type Route } from '@playwright/test'
import { saveUnit } from './made-article'
import { answering, dialog } from './screen'
import type { Writer } from './writer'

/** Something that comes in the way of somebody who types. Answers when it came, or null where nothing may be lost. */
export type Interruption = { name: string; strike: (writer: Writer, rest: string) => Promise<number | null> }

const units = /\/api\/v1\/units\//

/** Does this to the next save of a unit, and to nothing else that the page asks about units. */
async function strikeSave(writer: Writer, strike: (route: Route) => Promise<void>): Promise<void> {
  let struck = false
  await writer.page.route(units, route => {
    if (struck || route.request().method() !== 'PATCH') return route.fallback()
    struck = true
    return strike(route)
  })
}

/** Those that the page outlives: not a letter may be missing after. */
const outlived: Interruption[] = [
  {
    name: 'the connection goes and comes back',
    strike: async (writer, rest) => {
      await writer.browser.context.setOffline(true)
      await writer.type(rest)
      await expect(writer.page.getByText('No connection.')).toBeVisible({ timeout: 20_000 })
      await writer.browser.context.setOffline(false)
      return null
    },
  },
  {
    name: 'the session ends',
    strike: async (writer, rest) => {
      await writer.page.evaluate(async () => {
        type Sessions = { items: { id: string; current: boolean }[] }
        const { items } = (await (await fetch('/api/v1/me/sessions')).json()) as Sessions
        const mine = items.find(session => session.current)
        await fetch(`/api/v1/me/sessions/${mine?.id}`, { method: 'DELETE' })
      })
      await writer.type(rest)
      const door = dialog(writer.page, 'Your session has ended')
      await door.getByRole('button', { name: /^Sign in again as/ }).click()
      await expect(door).toHaveCount(0)
      return null
    },
  },
  {
    name: 'the server answers 500',
    strike: async (writer, rest) => {
      await strikeSave(writer, route => route.fulfill({ status: 500, body: '{}' }))
      await writer.type(rest)
      await expect(writer.page.getByText(/^Not saved: /)).toBeVisible({ timeout: 20_000 })
      await writer.page.unrouteAll()
      return null
    },
  },
  {
    name: 'an answer is lost on the way',
    strike: async (writer, rest) => {
      const lost = writer.page.waitForEvent(
        'requestfailed',
        request => request.method() === 'PATCH' && units.test(request.url()),
      )
      await strikeSave(writer, async route => {
        await route.fetch()
        await route.abort()
      })
      await writer.type(rest)
      await lost
      await writer.type(rest)
      await writer.page.unrouteAll()
      return null
    },
  },
  {
    name: 'the server is killed and starts again',
    strike: async (writer, rest) => {
      await writer.server.end('SIGKILL')
      await writer.type(rest)
      await writer.server.start()
      return null
    },
  },
  {
    name: 'a new version is put in place',
    strike: async (writer, rest) => {
      await writer.server.end('SIGTERM')
      await writer.type(rest)
      await writer.server.start()
      return null
    },
  },
  {
    name: 'somebody else saves first',
    strike: async (writer, rest) => {
      // Nothing of this round is saved before the other has saved.
      let go = () => {}
      const gone = new Promise<void>(resolve => {
        go = resolve
      })
      await writer.page.route(units, async route => {
        await gone
        await route.fallback()
      })
      await writer.type(rest)
      await saveUnit(writer.editor, writer.articleId, writer.at, 'Meanwhile, words of somebody else.')
      go()
      await writer.type(rest)
      await writer.page.unrouteAll()
      const conflict = dialog(writer.page, 'Two people saved this text')
      await conflict.getByRole('button', { name: 'Save mine' }).click()
      await expect(conflict).toHaveCount(0)
      return null
    },
  },
]

/** Those that take the page along. */
const fatal: Interruption[] = [
  {
    name: 'the tab is closed',
    strike: async writer => {
      const then = Date.now()
      await writer.page.close()
      await writer.open()
      return then
    },
  },
  {
    name: 'the page goes back and forward',
    strike: async writer => {
      const then = Date.now()
      await writer.page.goBack()
      await writer.page.goForward()
      await answering(writer.page)
      return then
    },
  },
  {
    name: 'the page is loaded anew',
    strike: async writer => {
      const then = Date.now()
      await writer.show()
      return then
    },
  },
  {
    name: 'the tab crashes',
    strike: async writer => {
      const crashed = writer.page.waitForEvent('crash')
      const devtools = await writer.browser.context.newCDPSession(writer.page)
      const then = Date.now()
      devtools.send('Page.crash').catch(() => {})
      await crashed
      await writer.page.close()
      await writer.open()
      return then
    },
  },
  {
    name: 'the browser is killed',
    strike: async writer => {
      const then = Date.now()
      await writer.browser.kill()
      await writer.browser.start()
      await writer.open()
      return then
    },
  },
  {
    name: 'the tab is closed without a connection',
    strike: async (writer, rest) => {
      await writer.browser.context.setOffline(true)
      await writer.type(rest)
      const then = Date.now()
      await writer.page.close()
      await writer.browser.context.setOffline(false)
      await writer.open()
      return then
    },
  },
  {
    name: 'the server is killed, then the tab crashes',
    strike: async (writer, rest) => {
      await writer.server.end('SIGKILL')
      await writer.type(rest)
      const then = Date.now()
      const crashed = writer.page.waitForEvent('crash')
      const devtools = await writer.browser.context.newCDPSession(writer.page)
      devtools.send('Page.crash').catch(() => {})
      await crashed
      await writer.page.close()
      await writer.server.start()
      await writer.open()
      return then
    },
  },
]

export const interruptions: readonly Interruption[] = [...outlived, ...fatal]
