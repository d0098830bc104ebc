import { En, Zh } from '@/app/ui/text'

/** The title of an article as far as it has one: the English, else the Chinese. */
export function ArticleTitle({ zh, en, both = false }: { zh: string | null; en: string; both?: boolean }) {
  if (both && zh && en)
    return (
      <>
        <En className="block">{en}</En>
        <Zh className="block font-normal text-ink-soft text-ui">{zh}</Zh>
      </>
    )
  return en ? <En>{en}</En> : <Zh>{zh ?? '—'}</Zh>
}
