'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { SignoffWords } from '@/app/signing/signoff-words'
import { Button } from '@/app/ui/button'
import { DateTime } from '@/app/ui/date-time'
import { Seal } from '@/app/ui/seal'
import type { AuthorLinkView, AuthorView } from '@/commands/read-authors'
import { AnswerDialog } from './answer-dialog'
import { InviteDialog, type Mail } from './invite-dialog'

export type AuthorsHeld = { invite: string | null; answer: string | null; revoke: string | null }

const seals = {
  silent: 'missing',
  consented: 'current',
  stale: 'stale',
  declined: 'missing',
  answered: 'overridden',
} as const

/** Each author with their seal, their last word and their links; a new link; an answer to a refusal. */
export function AuthorList({
  articleId,
  authors,
  printed,
  days,
  mail,
  mails,
  held,
}: {
  articleId: string
  authors: readonly AuthorView[]
  /** The names of the article's authors, to choose from. */
  printed: readonly string[]
  days: number
  mail: Mail
  /** Whether the program can send it. */
  mails: boolean
  held: AuthorsHeld
}) {
  const t = useT('authors')
  return (
    <div className="flex flex-col gap-4">
      {authors.length === 0 && <p className="text-ink-soft text-ui">{t('none')}</p>}
      {authors.length > 0 && (
        <ul className="flex flex-col gap-5">
          {authors.map(author => (
            <li key={author.id} className="flex flex-col gap-2">
              <p className="font-medium">{author.name}</p>
              <Seal state={seals[author.state]} stage="author" label={t(`state.${author.state}`)} />
              {author.word && <SignoffWords signoff={author.word} names={{}} links={{}} />}
              {author.answer && (
                <p className="border-azurite border-l-2 pl-3 text-small">
                  <span className="text-ink-quiet">{t('answered', { name: author.answer.by.name })} </span>
                  {author.answer.text}
                </p>
              )}
              {author.state === 'declined' && author.word && (
                <AnswerDialog articleId={articleId} signoffId={author.word.id} held={held.answer} />
              )}
              {author.links.map(link => (
                <LinkLine key={link.id} link={link} held={held.revoke} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <InviteDialog
        articleId={articleId}
        printed={printed}
        days={days}
        mail={mail}
        mails={mails}
        held={held.invite}
      />
    </div>
  )
}

function LinkLine({ link, held }: { link: AuthorLinkView; held: string | null }) {
  const t = useT('authors')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const revoke = async () => {
    setBusy(true)
    const answer = await send('DELETE', `/api/v1/author-links/${link.id}`)
    setBusy(false)
    setProblem(answer.ok ? '' : problemWords(answer.problem))
    if (answer.ok) router.refresh()
  }
  const opened = link.lastActedAt ?? link.lastOpenedAt
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 text-ink-quiet text-small">
      <p>
        {link.email && <span className="mr-2">{link.email}</span>}
        {link.revokedAt ? (
          t('revoked')
        ) : (
          <>
            {link.live ? t('until') : t('expired')} <DateTime value={link.expiresAt} />
          </>
        )}
        {link.mailedAt && (
          <>
            {' · '}
            {t('mailed')} <DateTime value={link.mailedAt} />
          </>
        )}
        {' · '}
        {opened ? (
          <>
            {t('opened')} <DateTime value={opened} />
          </>
        ) : (
          t('unopened')
        )}
      </p>
      {link.live && (
        <Button
          size="small"
          variant="quiet"
          loading={busy}
          disabledReason={held ?? undefined}
          onClick={revoke}
        >
          {t('revoke')}
        </Button>
      )}
      {problem && (
        <p role="alert" className="text-wine">
          {problem}
        </p>
      )}
    </div>
  )
}
