'use client'

import { ClipboardCopy } from 'lucide-react'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import type { EditionDocument } from '@/domain/edition-document'
import { type SubstackPost, substackPost } from '@/formats/edition/substack'

type Told = { tone: 'success' | 'danger'; words: string }

/** The edition on the clipboard as Substack's editor keeps it, and what is left to do by hand. */
export function SubstackDialog({ editionId }: { editionId: string }) {
  const t = useT('editions')
  const [open, setOpen] = useState(false)
  const [post, setPost] = useState<SubstackPost>()
  const [told, setTold] = useState<Told>()
  const change = async (wanted: boolean) => {
    setOpen(wanted)
    setTold(undefined)
    if (!wanted) return
    const path = `/api/v1/editions/${editionId}/export?format=json`
    const answer = await send<{ document: EditionDocument }>('GET', path)
    if (answer.ok) setPost(substackPost(answer.data.document))
    else setTold({ tone: 'danger', words: problemWords(answer.problem) })
  }
  const copy = async (what: 'title' | 'subtitle' | 'body') => {
    if (!post) return
    const done = await (what === 'body' ? copyRich(post.html) : copyPlain(post[what]))
    setTold(
      done
        ? { tone: 'success', words: t(`substack.copied.${what}`) }
        : { tone: 'danger', words: t('substack.failed') },
    )
  }
  return (
    <Dialog
      title={t('substack.title')}
      description={t('substack.about')}
      open={open}
      onOpenChange={change}
      trigger={<Button icon={ClipboardCopy}>{t('substack.open')}</Button>}
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" loading={!post && !told} onClick={() => copy('body')}>
            {t('substack.body')}
          </Button>
          <Button onClick={() => copy('title')}>{t('substack.headline')}</Button>
          {post?.subtitle && <Button onClick={() => copy('subtitle')}>{t('substack.subtitle')}</Button>}
        </div>
        <div aria-live="polite">{told && <Banner tone={told.tone}>{told.words}</Banner>}</div>
        <div>
          <h3 className="font-semibold text-ui">{t('substack.byHand')}</h3>
          <ol className="mt-2 flex list-decimal flex-col gap-1.5 pl-5 text-ui">
            <li>{t('substack.steps.fields')}</li>
            <li>{t('substack.steps.paste')}</li>
            {post !== undefined && post.notes > 0 && (
              <li>{t('substack.steps.notes', { count: post.notes })}</li>
            )}
            <li>{t('substack.steps.pictures')}</li>
            <li>{t('substack.steps.verify')}</li>
          </ol>
        </div>
      </div>
    </Dialog>
  )
}

async function copyRich(html: string): Promise<boolean> {
  const plain = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  })
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  )
}

async function copyPlain(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
