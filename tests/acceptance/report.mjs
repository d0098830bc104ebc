import { isDeepStrictEqual } from 'node:util'

let passed = 0
const failures = []
const gatesMet = new Set()

/** Says that something is so, and counts it. */
export function is(what, found, wanted) {
  if (isDeepStrictEqual(found, wanted)) passed += 1
  else fail(what, `found ${short(found)}, wanted ${short(wanted)}`)
}

export function ok(what, condition, found) {
  if (condition) passed += 1
  else fail(what, found === undefined ? 'it is not so' : `found ${short(found)}`)
}

/** The answer was a success; answers its body. Anything else ends the run: what follows rests on it. */
export function good(what, answer, status = 200) {
  is(what, answer.status, status)
  if (answer.status !== status) throw new Error(`${what}: ${short(answer.body ?? String(answer.bytes))}`)
  return answer.body
}

/** The answer was this refusal, told as a problem document that gives nothing away. */
export function refused(what, answer, status, code) {
  is(`${what} is refused`, [answer.status, answer.body?.code], [status, code])
  const { type, title, detail } = answer.body ?? {}
  ok(`${what}: the refusal is a problem document`, [type, title, detail].every(isText), answer.body)
  ok(
    `${what}: the media type is application/problem+json`,
    isProblem(answer),
    answer.headers.get('content-type'),
  )
  ok(
    `${what}: no stack, SQL or path`,
    !/ at \/|node_modules|SQLITE|select .* from/i.test(String(answer.bytes)),
  )
  return answer.body
}

/** A move was refused because exactly these gates stand open. */
export function gatesOpen(what, answer, codes) {
  const { unmet = [] } = refused(what, answer, 409, 'gates_open')
  for (const code of codes) gatesMet.add(code)
  is(`${what}: the open gates`, unmet.map(gate => gate.code).sort(), [...codes].sort())
  ok(
    `${what}: each gate is put into words`,
    unmet.every(gate => isText(gate.message)),
    unmet,
  )
  return unmet
}

/** Every gate there is has refused something on the way. */
export function everyGateMet(codes) {
  is('every gate has refused at least once', [...gatesMet].sort(), [...codes].sort())
}

/** Prints what failed and the count; answers whether all is well. */
export function summary() {
  for (const failure of failures) console.log(`FAILED ${failure}`)
  console.log(`${passed} passed, ${failures.length} failed`)
  return failures.length === 0
}

export function fail(what, why) {
  failures.push(`${what}: ${why}`)
}

function isProblem(answer) {
  return (answer.headers.get('content-type') ?? '').startsWith('application/problem+json')
}

function isText(value) {
  return typeof value === 'string' && value.trim() !== ''
}

function short(value) {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
