'use client'

import { type FormEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { type Problem, problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { Witnesses } from '@/commands/witnesses'

/** Who gets each checkpoint by mail, one address a line. */
export function WitnessForm({ initial, held }: { initial: Witnesses; held: string | null }) {
  const t = useT('settings')
  const [lines, setLines] = useState(initial.addresses.join('\n'))
  const [told, setTold] = useState<{ tone: 'success' | 'danger'; words: string }>()
  const refusalIn = (problem: Problem) =>
    problem.code === 'invalid' ? t('history.witness.noAddress') : problemWords(problem)
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (held) return
    setBusy(true)
    const addresses = lines
      .split(/[\n,;，；]/)
      .map(line => line.trim())
      .filter(line => line !== '')
    const answer = await send<Witnesses>('PUT', '/api/v1/settings/witnesses', { body: { addresses } })
    setBusy(false)
    if (answer.ok) setLines(answer.data.addresses.join('\n'))
    setTold(
      answer.ok
        ? { tone: 'success', words: t('history.witness.saved') }
        : { tone: 'danger', words: refusalIn(answer.problem) },
    )
  }
  return (
    <form onSubmit={save} className="mt-4 flex flex-col gap-4">
      <Field label={t('history.witness.addresses')} hint={t('history.witness.hint')}>
        <TextArea
          value={lines}
          rows={3}
          readOnly={held !== null}
          onChange={event => setLines(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" variant="primary" loading={busy} disabledReason={held ?? undefined}>
          {t('history.witness.save')}
        </Button>
      </div>
      <div aria-live="polite">{told && <Banner tone={told.tone}>{told.words}</Banner>}</div>
    </form>
  )
}
