'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { useKept } from '@/app/client/drafts/use-kept'
import { formOf } from '@/app/client/form-of'
import { useUnsavedGuard } from '@/app/client/unsaved-guard'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { AuthorFields } from './author-fields'
import { DetailFields } from './detail-fields'
import { emptyProposal, metaOf, type ProposalDraft, withFound } from './proposal'
import { type SourceDraft, SourceFields } from './source-fields'

const ofSource = [
  'text_empty',
  'text_undecodable',
  'text_too_large',
  'unsupported_file_type',
  'body_too_large',
  'file_unreadable',
]

/** The form of a new article. Whatever is refused, everything typed stays in it. */
export function ProposeForm() {
  const t = useT('articles')
  const router = useRouter()
  const [draft, setDraft] = useState<ProposalDraft>(emptyProposal)
  const [source, setSource] = useState<SourceDraft>({ text: '', file: null })
  const [busy, setBusy] = useState(false)
  const [isSent, setSent] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [key, setKey] = useState(() => crypto.randomUUID())
  const notice = useRef<HTMLDivElement>(null)
  const change = (part: Partial<ProposalDraft>) => setDraft(before => ({ ...before, ...part }))
  const isTyped = source.text !== '' || draft !== emptyProposal
  useUnsavedGuard(!busy && isTyped)
  useKept({
    place: 'proposal',
    value: isTyped && !isSent ? { draft, text: source.text } : null,
    text: [draft.titleZh, draft.titleEn, draft.reason, source.text].filter(Boolean).join('\n\n'),
    label: t('new.title'),
    onFound: found => {
      setDraft(found.draft)
      setSource({ text: found.text, file: null })
      return true
    },
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send<{ id: string }>('POST', '/api/v1/articles', {
      body: bodyOf(draft, source),
      idempotencyKey: key,
    })
    if (answer.ok) {
      setSent(true)
      return router.push(`/articles/${answer.data.id}`)
    }
    // Refused: what is sent next may be another proposal. Without an answer it may have arrived, and must not be made twice.
    if (answer.problem.status > 0) setKey(crypto.randomUUID())
    setBusy(false)
    setProblem(answer.problem)
    notice.current?.scrollIntoView({ block: 'nearest' })
  }
  const wrong = (...codes: string[]) => (problem && codes.includes(problem.code) ? problem.detail : undefined)
  const atField = (field: string) =>
    problem?.code === 'invalid' && problem.field === field ? problem.detail : undefined
  return (
    <form onSubmit={submit} className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div ref={notice} className="empty:hidden lg:col-span-2">
        {problem && (
          <Banner tone="danger" urgent title={problem.detail}>
            {t('new.kept')}
          </Banner>
        )}
      </div>
      <SourceFields
        source={source}
        onChange={setSource}
        onFound={preview => setDraft(before => withFound(before, preview))}
        language={draft.sourceLanguage}
        error={wrong(...ofSource)}
        undecided={wrong('changes_undecided')}
      />
      <div className="flex flex-col gap-5">
        <DetailFields
          draft={draft}
          onChange={change}
          errors={{
            title: wrong('title_missing_or_long'),
            url: atField('url'),
            publishedOn: atField('publishedOn'),
          }}
        >
          <AuthorFields
            authors={draft.authors}
            publishedOn={draft.publishedOn}
            onChange={authors => change({ authors })}
            error={wrong('author_unnamed')}
          />
        </DetailFields>
        <div className="flex flex-wrap gap-2 border-rule border-t pt-5">
          <Button type="submit" variant="primary" size="large" loading={busy}>
            {t('new.submit')}
          </Button>
          <Button variant="quiet" size="large" href="/articles">
            {t('new.cancel')}
          </Button>
        </div>
      </div>
    </form>
  )
}

function bodyOf(draft: ProposalDraft, { file, text, preview, changes }: SourceDraft) {
  const meta = metaOf(draft)
  if (!file) return { ...meta, text }
  // What was not touched is read from the file again: its own text, to the byte.
  return formOf(file, { ...meta, changes, ...(text !== preview?.text && { text }) })
}
