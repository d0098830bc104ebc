import { expect, it } from 'vitest'
import { editionIn } from '../support/edition'
import { itemsOf, type Json, startServer, tokenOf } from './server'

const { db, people, call } = startServer()

it('a time is set for publication, stands in the calendar, and is taken back', async () => {
  const { id } = editionIn(db, people, 'approved')
  const token = tokenOf(db, people.editor)
  const path = `/api/v1/editions/${id}/schedule`
  const shown = await call('GET', `/api/v1/editions/${id}`, { token })
  const contentHash = (shown.body.contentHash as Json).edition
  const hour = { localTime: '2077-01-08T09:00', zone: 'Asia/Shanghai' }
  expect((await call('PUT', path, { token, json: hour })).status).toBe(400)
  const planned = await call('PUT', path, { token, json: { ...hour, contentHash } })
  expect(planned.body.schedule).toMatchObject({ state: 'waiting', dueAt: '2077-01-08T01:00:00.000Z' })
  const month = await call('GET', '/api/v1/calendar?from=2077-01-01&to=2077-01-31', { token })
  expect(itemsOf(month.body)).toMatchObject([{ kind: 'publishes', day: '2077-01-08', time: '09:00' }])
  const takenBack = await call('DELETE', path, { token })
  expect(takenBack.body.schedule).toMatchObject({ state: 'cancelled' })
  expect((await call('DELETE', path, { token })).body.code).toBe('not_scheduled')
})
