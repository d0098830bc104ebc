import { piecesOf } from '@/domain/mentions'

/** What somebody said, with the people they name set apart. */
export function SaidText({ body }: { body: string }) {
  let at = 0
  return piecesOf(body).map(piece => {
    const key = at
    at += 1
    if ('text' in piece) return <span key={key}>{piece.text}</span>
    return (
      <span key={key} className="rounded-sm bg-well px-0.5 font-medium">
        @{piece.mention.name}
      </span>
    )
  })
}
