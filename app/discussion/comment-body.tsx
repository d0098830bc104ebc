import { Fragment, type ReactNode } from 'react'
import { classes } from '@/app/ui/classes'
import { type CommentInline, readComment } from './comment-markup'
import { SaidText } from './said-text'

/** What somebody said, with the little markup that comments have. `short` shows the first lines. */
export function CommentBody({ body, short }: { body: string; short: boolean }) {
  return (
    <div
      lang={/\p{Script=Han}/u.test(body) ? 'zh-Hans' : 'en'}
      className={classes('flex flex-col gap-1.5 break-words text-ink', short && 'line-clamp-3 block')}
    >
      {readComment(body).map((block, at) => {
        const key = `${at}-${block.kind}`
        if (block.kind === 'list') {
          const List = block.ordered ? 'ol' : 'ul'
          return (
            <List key={key} className={classes('pl-5', block.ordered ? 'list-decimal' : 'list-disc')}>
              {keyed(block.items).map(([itemKey, item]) => (
                <li key={itemKey}>{drawn(item)}</li>
              ))}
            </List>
          )
        }
        const lines = keyed(block.lines).map(([lineKey, line], index) => (
          <Fragment key={lineKey}>
            {index > 0 && <br />}
            {drawn(line)}
          </Fragment>
        ))
        return block.kind === 'quote' ? (
          <blockquote key={key} className="border-edge border-l-2 pl-3 text-ink-soft">
            {lines}
          </blockquote>
        ) : (
          <p key={key}>{lines}</p>
        )
      })}
    </div>
  )
}

function drawn(inlines: readonly CommentInline[]): ReactNode {
  return keyed(inlines).map(([key, inline]) => {
    if (inline.kind === 'text') return <SaidText key={key} body={inline.text} />
    if (inline.kind === 'link')
      return (
        <a
          key={key}
          href={inline.href}
          rel="noopener noreferrer nofollow"
          target="_blank"
          className="underlined"
        >
          {drawn(inline.inside)}
        </a>
      )
    const Mark = inline.kind === 'strong' ? 'strong' : 'em'
    return <Mark key={key}>{drawn(inline.inside)}</Mark>
  })
}

/** What never changes its order can be told apart by its place. */
function keyed<T>(things: readonly T[]): [string, T][] {
  return things.map((thing, at) => [String(at), thing])
}
