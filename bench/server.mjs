import { inTurn } from './measure.mjs'

/** A page of 300 units against two empty pages of the same process: a bare one, and one behind the door with its frame. */
export async function pageFigures(server, cookie, articleId) {
  const page = path => async () => {
    const response = await fetch(`${server.origin}${path}`, { headers: { cookie }, redirect: 'manual' })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    return text.length
  }
  const workbench = page(`/articles/${articleId}/translate`)
  const [full, within, bare] = await inTurn(
    { rounds: 150, warm: 40 },
    workbench,
    page('/floor-within'),
    page('/floor'),
  )
  return { full, within, bare, kilobytes: (await workbench()) / 1000 }
}

/** A save that changes the words of a unit, against a route handler of the same process that writes one row. */
export async function saveFigures(server, assistant, units) {
  const saved = units.map(unit => ({ ...unit.translation, unit: unit.id }))
  const save = async round => {
    const one = saved[round % saved.length]
    const text = one.text.replace(/\.( .*)?$/, `. Revised in round ${round}.`)
    const answer = await assistant.patch(`/units/${one.unit}`, one.revision, { text })
    if (answer.status !== 200) throw new Error(`a save answered ${answer.status}`)
    Object.assign(one, answer.body.unit.translation, { unit: one.unit })
  }
  const floor = async () => {
    const response = await fetch(`${server.origin}/api/floor`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"one row"}',
    })
    await response.json()
    if (response.status !== 200) throw new Error(`the floor answered ${response.status}`)
  }
  const [saving, committing] = await inTurn({ rounds: 600, warm: 100 }, save, floor)
  return { saving, committing }
}
