import { expect, it } from 'vitest'
import { readXliff } from '@/formats/xliff/read'

const many = 30_000

function file(inner: string): Uint8Array {
  const head = '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en">'
  return new TextEncoder().encode(`${head}<file id="f1">${inner}</file></xliff>`)
}

function times(one: (n: number) => string): string {
  return Array.from({ length: many }, (_, n) => one(n)).join('')
}

const segment = '<segment id="s0"><source>中</source></segment>'
const match = '<mtc:match ref="#s0"><source>中</source><target>a</target></mtc:match>'
const changes =
  '<ctr:revisions appliesTo="note" ref="n1"><ctr:revision><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions>'

// Were anything looked for anew for each of its kind, these would take minutes and not a second: the runner would give up.
it.each([
  ['units', times(n => `<unit id="u${n}"><segment><source>中</source></segment></unit>`), many],
  [
    'codes that copy one another',
    `<unit id="u"><segment><source>${times(n => `<ph id="c${n}"/>`)}</source><target>${times(n => `<ph id="d${n}" copyOf="c0"/>`)}</target></segment></unit>`,
    1,
  ],
  [
    'matches in a unit of many segments',
    `<unit id="u"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">${times(() => match)}</mtc:matches>${segment}${times(n => `<segment id="t${n}"><source>中</source></segment>`)}</unit>`,
    1,
  ],
  [
    'records of changes',
    `<unit id="u"><ctr:changeTrack xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.1">${times(() => changes)}</ctr:changeTrack><notes><note id="n1">a</note></notes>${segment}</unit>`,
    1,
  ],
])('a file with thousands of %s is read', async (_what, inner, units) => {
  expect((await readXliff([file(inner)])).units).toHaveLength(units)
})
