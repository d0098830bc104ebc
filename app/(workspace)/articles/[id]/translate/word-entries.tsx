'use client'

import { useT } from '@/app/i18n/client'
import type { LookUpView, WordView } from '@/commands/look-up-word'

/** A word as the dictionary has it: both forms, how it is read, what it means. */
export function WordEntries({ word }: { word: WordView }) {
  return (
    <div className="text-ui">
      {word.entries.map(({ simplified, traditional, pinyin, senses }) => (
        <div key={`${traditional} ${pinyin} ${senses[0]}`} className="mb-2 last:mb-0">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span lang="zh-Hans" className="font-zh-serif text-read-zh">
              {simplified}
            </span>
            {traditional !== simplified && (
              <span lang="zh-Hant" className="font-zh-serif text-ink-soft text-read-zh">
                {traditional}
              </span>
            )}
            <span lang="zh-Latn-pinyin" className="text-ink-soft">
              {pinyin}
            </span>
          </p>
          <p lang="en" className="text-ink-soft text-small">
            {senses.join('; ')}
          </p>
        </div>
      ))}
    </div>
  )
}

/** Whose the dictionary is: its licence asks for it wherever it is shown. */
export function DictionaryCredit({ source }: { source: LookUpView['source'] }) {
  const t = useT('workbench')
  return (
    <p className="text-ink-quiet text-micro">
      <a href={source.url} target="_blank" rel="noreferrer" className="underlined">
        {source.name}
      </a>
      {' · '}
      <a href={source.licenceUrl} target="_blank" rel="noreferrer" className="underlined">
        {t('words.licence', { licence: source.licence })}
      </a>
    </p>
  )
}
