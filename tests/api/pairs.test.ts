import { describe, expect, it } from 'vitest'
import { itemsOf, startServer } from './server'

const { tokens, call } = startServer()
const source = '渡口每天清晨开船。集市在2019年搬到了岸边，老人们说那一年的水特别深。船上说着两种语言。'
const target =
  'The ferry leaves the landing at dawn every day. The market moved to the bank in 2019. The old men say that the water was unusually deep that year. Two languages are spoken on board.'
const align = (json: unknown, token = tokens.editor) => call('POST', '/api/v1/memory/align', { token, json })
const remember = (json: unknown, token = tokens.editor) =>
  call('POST', '/api/v1/memory/pairs', { token, json })

describe('a text and its published English', () => {
  it('are paired sentence by sentence, with how sure that is, and nothing is kept', async () => {
    const { body } = await align({ source, target })
    expect(itemsOf(body).map(pair => [pair.source, pair.target])).toEqual([
      [['渡口每天清晨开船。'], ['The ferry leaves the landing at dawn every day.']],
      [
        ['集市在2019年搬到了岸边，老人们说那一年的水特别深。'],
        [
          'The market moved to the bank in 2019.',
          'The old men say that the water was unusually deep that year.',
        ],
      ],
      [['船上说着两种语言。'], ['Two languages are spoken on board.']],
    ])
    for (const { confidence } of itemsOf(body)) expect(Number(confidence)).toBeGreaterThan(0)
    const found = await call('GET', '/api/v1/memory/concordance?q=渡口', { token: tokens.editor })
    expect(itemsOf(found.body)).toEqual([])
  })

  it('go into the memory as they were put right, once', async () => {
    const pairs = [{ source: '渡口每天清晨开船。', target: 'The ferry leaves at dawn.' }]
    expect((await remember({ name: 'ferry', pairs })).body).toMatchObject({ units: 1, taken: 1 })
    expect((await remember({ name: 'ferry', pairs })).body).toMatchObject({ taken: 0, repeated: 1 })
    const found = await call('GET', '/api/v1/memory/concordance?q=渡口', { token: tokens.assistant })
    expect(itemsOf(found.body)).toMatchObject([{ target: 'The ferry leaves at dawn.' }])
  })

  it('are for those who fill the memory, and have to be texts', async () => {
    expect((await align({ source, target }, tokens.assistant)).body).toMatchObject({ status: 403 })
    expect(
      (await remember({ name: 'a', pairs: [{ source: 'a', target: 'b' }] }, tokens.reviewer)).body,
    ).toMatchObject({ status: 403 })
    expect((await align({ source: ' ', target })).body).toMatchObject({ status: 422, code: 'text_empty' })
  })
})
