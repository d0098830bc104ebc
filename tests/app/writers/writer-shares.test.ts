import { expect, it } from 'vitest'
import { writersOf } from '@/app/writers/writer-shares'
import type { Attribution, StretchView } from '@/commands/read-attribution'

const stretch = (start: number, end: number, kind: StretchView['kind'], id: string): StretchView => ({
  start,
  end,
  kind,
  person: { id, name: id.toUpperCase() },
  at: '2026-03-02T12:00:00.000Z',
  revision: { passageId: 'p', number: 1 },
})

it('counts what each wrote without blanks, and keeps what somebody took from a machine apart from their own', () => {
  const text: Attribution = {
    passageId: 'p',
    revision: 3,
    text: 'The water runs downhill.',
    stretches: [
      stretch(0, 15, 'machine', 'a'),
      stretch(15, 23, 'person', 'b'),
      stretch(23, 24, 'person', 'a'),
    ],
  }
  expect(
    writersOf([text]).map(({ number, kind, name, characters }) => [number, kind, name, characters]),
  ).toEqual([
    [1, 'machine', 'A', 12],
    [2, 'person', 'B', 8],
    [3, 'person', 'A', 1],
  ])
})
