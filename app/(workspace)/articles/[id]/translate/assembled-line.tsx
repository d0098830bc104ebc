'use client'

import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import type { Assembled } from '@/commands/read-memory'

/** What the memory has for each sentence of the unit, as one text: a sentence it has nothing for stands in it in Chinese. */
export function AssembledLine({
  assembled: { pieces, found },
  refusal,
  onUse,
}: {
  assembled: Assembled
  refusal?: string
  onUse: () => void
}) {
  const t = useT('workbench')
  // A sentence may come twice.
  const numbered = pieces.map((piece, at) => ({ ...piece, number: at + 1 }))
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-start gap-x-2.5">
      <span className="tabular pt-0.5 text-right text-ink-quiet text-ui">
        {found}/{pieces.length}
      </span>
      <div className="min-w-0 text-ui">
        <p className="text-ink-quiet text-small">{t('aids.assembled', { found, count: pieces.length })}</p>
        <p lang="en" className="font-serif text-ink">
          {numbered.map(({ number, source, target, score }) => (
            <span key={number}>
              {number > 1 && ' '}
              {target === undefined ? (
                <span lang="zh-Hans" className="font-zh-serif text-ink-quiet">
                  {source}
                </span>
              ) : (
                <>
                  {target}
                  <span className="tabular text-ink-quiet text-micro"> {score}</span>
                </>
              )}
            </span>
          ))}
        </p>
      </div>
      <Button
        size="small"
        disabledReason={refusal}
        onMouseDown={event => event.preventDefault()}
        onClick={onUse}
        aria-keyshortcuts="Alt+G"
      >
        {t('aids.insert')}
      </Button>
    </li>
  )
}
