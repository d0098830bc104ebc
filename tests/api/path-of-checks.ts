import { expect } from 'vitest'
import { type Got, itemsOf, type Json } from './server'

type Who = 'assistant' | 'reviewer' | 'editor' | 'admin'

/** The article on its way and how its people ask for things. */
export type Path = {
  article: string
  get: (who: Who, address: string) => Promise<Got>
  send: (who: Who, method: string, address: string, json?: unknown, revision?: Json | number) => Promise<Got>
}

export async function checksAreMinded(path: Path): Promise<void> {
  const { article, get, send } = path
  const unit = await unitOf(path, 1)
  const commas = async () =>
    itemsOf((await get('editor', `${article}/checks`)).body).filter(
      one => String(one.check) === 'fullwidth_punctuation',
    )
  await write(path, unit, 'Sentence 2， as it were.')
  const [found] = await commas()
  expect(found).toMatchObject({ ignored: false })
  const ignored = await send('editor', 'POST', `checks/${found?.id}/ignore`, { note: 'As it was written.' })
  expect(ignored.body).toMatchObject({ ignored: true, because: { note: 'As it was written.' } })
  expect((await send('editor', 'DELETE', `checks/${found?.id}/ignore`)).body.ignored).toBe(false)
  await write(path, unit, 'Sentence 2.')
  expect(await commas()).toEqual([])
  const typed = await send('assistant', 'POST', `units/${unit}/checks`, { text: 'Sentence 2， as it were.' })
  expect(itemsOf(typed.body).map(one => one.id)).toContain(found?.id)
  const loose = await send('editor', 'POST', 'checks/run', { text: 'x，', kind: 'title' })
  expect(itemsOf(loose.body)).toMatchObject([{ check: 'fullwidth_punctuation' }])
  expect((await send('editor', 'POST', 'checks/none/ignore', { note: 'x' })).status).toBe(404)
}

export async function numbersAreTicked(path: Path): Promise<void> {
  const { article, get, send } = path
  const ledger = async () => itemsOf((await get('reviewer', `${article}/numbers`)).body)
  const row = (await ledger()).find(one => String(one.state) === 'missing')
  expect(row).toMatchObject({ source: { text: '90亿元', value: '9,000,000,000 CNY' }, target: null })
  const address = `passages/${row?.passageId}/numbers/${row?.key}`
  const seen = { contentHash: row?.contentHash }
  expect((await send('assistant', 'PUT', address, seen)).status).toBe(403)
  const done = await send('reviewer', 'PUT', address, seen)
  expect(done.body.ticked).toMatchObject({ by: { name: expect.any(String) } })
  expect((await send('reviewer', 'DELETE', address)).body.ticked).toBeUndefined()
  await send('reviewer', 'PUT', address, seen)
  const ticked = async () => (await ledger()).filter(one => one.ticked !== undefined)
  expect(await ticked()).toHaveLength(1)
  const unit = await unitOf(path, 1)
  await write(path, unit, 'Sentence 2, and more.')
  expect(await ticked()).toEqual([])
  expect((await send('reviewer', 'PUT', address, seen)).body.code).toBe('content_changed')
  await write(path, unit, 'Sentence 2.')
  expect(await ticked()).toHaveLength(1)
}

export async function checksAreDecided({ get, send }: Path): Promise<void> {
  const { body } = await get('admin', 'settings/checks')
  const policy = { ...(body.policy as Json), spelling: 'uk' }
  const decided = await send('admin', 'PUT', 'settings/checks', policy, body.revision as never)
  expect(decided.body).toMatchObject({ policy: { spelling: 'uk' } })
}

async function unitOf({ article, get }: Path, index: number): Promise<string> {
  return String(itemsOf((await get('assistant', `${article}/units`)).body)[index]?.id)
}

async function write({ article, get, send }: Path, unitId: string, text: string): Promise<void> {
  const unit = itemsOf((await get('assistant', `${article}/units`)).body).find(
    one => String(one.id) === unitId,
  )
  if (!unit) throw new Error(`there is no unit ${unitId}`)
  const { revision } = unit.translation as Json
  expect((await send('assistant', 'PATCH', `units/${unitId}`, { text }, revision)).status).toBe(200)
}
