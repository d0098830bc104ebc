'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import { type Problem, problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { ConcordanceLine } from '@/commands/read-concordance'
import { ConcordanceLines } from './concordance-lines'

const most = 20

/** The concordance beside the work: for words that were selected, or that are typed here. */
export function LookUpDialog({ asked, onClose }: { asked: string; onClose: () => void }) {
  const t = useT('memory')
  const [q, setQ] = useState(asked)
  const [text, setText] = useState(asked)
  const [lines, setLines] = useState<ConcordanceLine[]>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    if (q === '') return
    let isGone = false
    setLines(undefined)
    setProblem(undefined)
    const path = `/api/v1/memory/concordance?q=${encodeURIComponent(q)}&limit=${most}`
    send<{ items: ConcordanceLine[] }>('GET', path).then(answer => {
      if (isGone) return
      if (answer.ok) setLines(answer.data.items)
      else setProblem(answer.problem)
    })
    return () => {
      isGone = true
    }
  }, [q])
  const search = (event: FormEvent) => {
    event.preventDefault()
    setQ(text.trim())
  }
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('look.title')}
      description={t('look.about')}
    >
      <div className="flex flex-col gap-4 pb-2">
        <form onSubmit={search} className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1">
            <Field label={t('search.label')}>
              <TextInput
                type="search"
                maxLength={200}
                value={text}
                onChange={event => setText(event.target.value)}
              />
            </Field>
          </div>
          <Button type="submit">{t('look.go')}</Button>
        </form>
        {problem && (
          <Banner tone="danger" urgent>
            {problemWords(problem)}
          </Banner>
        )}
        <div aria-live="polite">
          {q !== '' && !lines && !problem && <p className="text-ink-quiet text-ui">{t('look.asking')}</p>}
          {lines?.length === 0 && <p className="text-ui">{t('none.title', { q })}</p>}
          {lines && lines.length > 0 && <ConcordanceLines lines={lines} label={t('search.found', { q })} />}
        </div>
        {q !== '' && (
          <p>
            <Button size="small" variant="quiet" href={`/memory?q=${encodeURIComponent(q)}`}>
              {t('look.all')}
            </Button>
          </p>
        )}
      </div>
    </Dialog>
  )
}
