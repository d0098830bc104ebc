import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { searchMemory } from '@/commands/search-memory'
import { foldForMemory } from '@/domain/memory/fold'
import { inContext } from '@/domain/memory/match-score'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.search, ({ context, query: { before, after, ...query } }) => {
    const around = { before: folded(before), after: folded(after) }
    return replyWith(searchMemory(context, { ...query, around }), ({ items }) => ({
      value: {
        items: items.map(({ score, source, target, article, penalty, origin, kind }) => ({
          score,
          source,
          target,
          ...(article && { articleId: article.id }),
          context: score === inContext,
          penalty,
          origin,
          kind,
        })),
      },
    }))
  }),
)

function folded(text: string | undefined): string | null {
  return text === undefined ? null : foldForMemory(text)
}
