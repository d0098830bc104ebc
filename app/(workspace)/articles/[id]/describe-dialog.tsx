'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import type { ArticleView } from '@/commands/article-view'
import type { Form, Rights, SourceLanguage } from '@/domain/words'
import { AuthorFields } from '../new/author-fields'
import { DetailFields } from '../new/detail-fields'
import { metaOf, type ProposalDraft } from '../new/proposal'

/** Changes what the article says of itself. */
export function DescribeDialog({ article, refusal }: { article: ArticleView; refusal?: string }) {
  const t = useT('articles')
  const common = useT()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState(() => draftOf(article))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const change = (part: Partial<ProposalDraft>) => setDraft(before => ({ ...before, ...part }))
  const save = async () => {
    setBusy(true)
    const { title, rights: _rights, sourceLanguage: _language, ...meta } = metaOf(draft)
    const answer = await send('PATCH', `/api/v1/articles/${article.id}`, {
      // An article with an English title alone has no Chinese one to send.
      body: { ...meta, ...(title.zh || article.title.zh ? { title: { zh: title.zh } } : {}) },
    })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (!answer.ok) return
    setOpen(false)
    router.refresh()
  }
  return (
    <Dialog
      open={open}
      onOpenChange={next => {
        if (next) setDraft(draftOf(article))
        setOpen(next)
      }}
      title={t('describe.title')}
      trigger={
        <Button size="small" variant="quiet" disabledReason={refusal}>
          {common('actions.edit')}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button variant="primary" loading={busy} onClick={save}>
            {common('actions.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pb-2">
        {problem && (
          <Banner tone="danger" urgent>
            {problem.detail}
          </Banner>
        )}
        <DetailFields draft={draft} onChange={change} errors={{}} describing>
          <AuthorFields
            authors={draft.authors}
            publishedOn={draft.publishedOn}
            onChange={authors => change({ authors })}
          />
        </DetailFields>
      </div>
    </Dialog>
  )
}

function draftOf(article: ArticleView): ProposalDraft {
  const authors =
    article.authors.length > 0
      ? article.authors
      : [{ zh: null, en: null, affiliation: null, registerId: null }]
  return {
    titleZh: article.title.zh ?? '',
    titleEn: article.title.en.text,
    authors: authors.map(({ zh, en, affiliation, registerId }, key) => ({
      key,
      registerId,
      zh: zh ?? '',
      en: en ?? '',
      affiliation: affiliation ?? '',
    })),
    publication: article.publication ?? '',
    publishedOn: article.publishedOn ?? '',
    url: article.url ?? '',
    rights: article.rights as Rights,
    topics: article.topics.join(', '),
    reason: article.reason ?? '',
    form: article.form as Form,
    sourceLanguage: article.sourceLanguage as SourceLanguage,
    confidential: article.confidential,
  }
}
