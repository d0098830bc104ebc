'use client'

import { useT } from '@/app/i18n/client'
import type { Rendering } from '@/domain/term'

/** The renderings of a term, the first one first, each with where it holds unless that is everywhere here. */
export function RenderingList({ renderings }: { renderings: readonly Rendering[] }) {
  const t = useT('terms')
  return (
    <ul className="flex flex-col">
      {renderings.map(({ en, scope, author }) => (
        <li key={`${en} ${scope} ${author}`}>
          <span lang="en" className="font-serif text-read">
            {en}
          </span>
          {scope !== 'newsletter' && (
            <span className="ml-2 text-ink-quiet text-small">
              {scope === 'author' ? t('scopeOf', { author: author ?? '' }) : t(`scope.${scope}`)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
