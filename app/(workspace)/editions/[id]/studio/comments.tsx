'use client'

import { MessageSquarePlus } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { AnchoredText } from '@/app/discussion/abilities'
import { AcceptAll } from '@/app/discussion/accept-all'
import { Composer } from '@/app/discussion/composer'
import { useComposerDraft } from '@/app/discussion/composer-draft'
import { ThreadList } from '@/app/discussion/thread-list'
import { useDiscussion } from '@/app/discussion/use-discussion'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Menu } from '@/app/ui/menu'
import type { EditionView } from '@/commands/edition-view'
import { editionTexts } from './passage-names'
import type { StudioData } from './studio-data'

/** What is said of the edition's texts, in the order of print; a new comment begins with the choice of a text. */
export function Comments({
  edition,
  data,
  readerId,
}: {
  edition: EditionView
  data: StudioData
  readerId: string
}) {
  const t = useT('editions')
  const common = useT()
  const discuss = useT('discussion')
  const articles = useMemo(
    () => new Map(data.articles.map(article => [article.id, article])),
    [data.articles],
  )
  const of = useMemo(() => ({ editionId: edition.id }), [edition.id])
  const discussion = useDiscussion(of, data.threads)
  const [activeId, setActiveId] = useState<string | null>(null)
  const texts = useMemo<AnchoredText[]>(
    () =>
      editionTexts(edition, articles, t, common)
        .filter(({ text }) => text.trim() !== '')
        .map(text => ({ ...text, kind: 'passage', lang: 'en' })),
    [edition, articles, t, common],
  )
  const exists = useCallback((id: string) => texts.some(text => text.id === id), [texts])
  const [draft, setDraft] = useComposerDraft(`thread:${edition.id}`, exists)
  const place = texts.find(({ id }) => id === draft?.textId)
  const begin = ({ id, text }: AnchoredText) =>
    setDraft({
      textId: id,
      start: 0,
      end: text.length,
      mode: 'comment',
      body: '',
      wording: '',
      blocking: false,
    })
  return (
    <div className="flex flex-col gap-4 pb-6">
      {draft && place ? (
        <Composer
          draft={draft}
          onDraft={setDraft}
          place={place}
          texts={texts}
          open={discussion.open}
          onOpened={id => {
            setDraft(null)
            setActiveId(id)
          }}
          onClose={() => setDraft(null)}
        />
      ) : data.abilities.comment === null ? (
        <div>
          <Menu
            align="start"
            label={discuss('compose.comment')}
            trigger={<Button icon={MessageSquarePlus}>{discuss('compose.comment')}</Button>}
            items={texts.map(text => ({ id: text.id, label: text.label, onSelect: () => begin(text) }))}
          />
        </div>
      ) : (
        <p className="text-ink-quiet text-small">{data.abilities.comment}</p>
      )}
      <AcceptAll
        threads={discussion.threads}
        readerId={readerId}
        accept={discussion.accept}
        abilities={data.abilities}
      />
      <ThreadList
        discussion={discussion}
        texts={texts}
        abilities={data.abilities}
        readerId={readerId}
        activeId={activeId}
        onActivate={setActiveId}
      />
    </div>
  )
}
