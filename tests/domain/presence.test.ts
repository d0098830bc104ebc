import { describe, expect, it } from 'vitest'
import { PresenceBoard, presentFor } from '@/domain/presence'

const at = (name: string, seenAt: number, place: string | null = null) => ({
  userId: `usr_${name}`,
  name,
  place,
  seenAt,
})
const names = (board: PresenceBoard, room: string, now: number) =>
  board.people(room, now).map(({ name }) => name)

describe('who is where', () => {
  it('is told by name for the room that was entered and no other', () => {
    const board = new PresenceBoard()
    board.enter('art_1', at('Ze', 0))
    board.enter('art_1', at('An', 0))
    expect(names(board, 'art_1', 1)).toEqual(['An', 'Ze'])
    expect(names(board, 'art_2', 1)).toEqual([])
  })

  it('holds the last place that somebody told', () => {
    const board = new PresenceBoard()
    board.enter('art_1', at('An', 0, 'unt_1'))
    board.enter('art_1', at('An', 5, 'unt_2'))
    expect(board.people('art_1', 5)).toEqual([at('An', 5, 'unt_2')])
  })

  it('forgets whoever left, and whoever was not heard of for half a minute', () => {
    const board = new PresenceBoard()
    board.enter('art_1', at('An', 0))
    board.enter('art_1', at('Bo', 1))
    board.enter('art_1', at('Ce', presentFor))
    board.leave('art_1', 'usr_Ce')
    expect(names(board, 'art_1', presentFor)).toEqual(['An', 'Bo'])
    expect(names(board, 'art_1', presentFor + 1)).toEqual(['Bo'])
    expect(names(board, 'art_1', presentFor + 2)).toEqual([])
  })
})
