'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { DiffView } from '@/app/ui/diff-view'
import { Field } from '@/app/ui/field'
import { RadioGroup } from '@/app/ui/radio-group'
import { TextArea } from '@/app/ui/text-area'
import { diffText } from '@/domain/diff/text-diff'
import type { AnchoredText } from './abilities'
import type { ComposerDraft } from './composer-draft'
import { RangePicker } from './range-picker'
import { asAnchors, asDraft, stretchesOf } from './stretches'
import type { Discussion } from './use-discussion'
import { useMentions } from './use-mentions'

/**
 * Writes a new thread on a range of a text: a comment, or a proposed wording with its reason. Everything typed stands in
 * `draft`, which its owner keeps; it is thrown away only when the server has the thread.
 */
export function Composer({
  draft,
  onDraft,
  place,
  texts,
  open,
  onOpened,
  onClose,
  mayBlock = true,
}: {
  draft: ComposerDraft
  onDraft: (draft: ComposerDraft) => void
  /** The text in which the draft begins. */
  place: AnchoredText
  /** Every text, in reading order: a comment may go on through those behind. */
  texts: readonly AnchoredText[]
  open: Discussion['open']
  onOpened: (threadId: string) => void
  onClose: () => void
  /** Whether what is said here can stand in the way of approval. */
  mayBlock?: boolean
}) {
  const t = useT('discussion')
  const common = useT()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const key = useRef({ of: '', key: '' })
  useEffect(() => {
    first.current?.focus({ preventScroll: true })
    // Once the margin has put the card in its place.
    const timer = setTimeout(() => first.current?.form?.scrollIntoView({ block: 'nearest' }), 250)
    return () => clearTimeout(timer)
  }, [])

  const { start, end, mode, body, wording, blocking } = draft
  const mentions = useMentions(field, body, said => onDraft({ ...draft, body: said }))
  const covered = place.text.slice(start, end)
  const stretches = stretchesOf(draft)
  const canSuggest = place.kind === 'passage' && stretches.length === 1
  const suggests = mode === 'suggest' && canSuggest
  const missing = reasonToWait(suggests, body, wording, covered)
  const send = async () => {
    const anchor = asAnchors(stretches, texts)
    if (busy || missing || !anchor) return
    setBusy(true)
    const said = await mentions.named(body)
    const thread = {
      anchor,
      body: suggests && !said.trim() ? t('compose.defaultReason') : said,
      ...(suggests ? { suggestion: wording } : {}),
      blocking,
    }
    const shape = JSON.stringify(thread)
    if (key.current.of !== shape) key.current = { of: shape, key: crypto.randomUUID() }
    const answer = await open(thread, key.current.key)
    setBusy(false)
    if ('problem' in answer) setProblem(answer.problem)
    else onOpened(answer.id)
  }
  const onKeyDown = (event: {
    key: string
    ctrlKey: boolean
    metaKey: boolean
    preventDefault: () => void
  }) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    <form
      aria-label={suggests ? t('compose.suggest') : t('compose.comment')}
      className="flex scroll-my-20 flex-col gap-3 rounded-md border border-edge border-l-2 border-l-vermilion bg-float p-3.5 text-ui shadow-float"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <RangePicker
        stretches={stretches}
        texts={texts}
        onStretches={chosen => onDraft({ ...draft, ...asDraft(chosen) })}
      />
      {canSuggest && (
        <RadioGroup
          legend={t('compose.mode')}
          legendHidden
          inline
          value={mode}
          onChange={next =>
            onDraft({ ...draft, mode: next, wording: next === 'suggest' && !wording ? covered : wording })
          }
          options={[
            { value: 'comment', label: t('compose.body') },
            { value: 'suggest', label: t('compose.suggest') },
          ]}
        />
      )}
      {suggests && (
        <Field label={t('compose.wording')} hint={t('compose.wordingHint')}>
          <TextArea
            ref={first}
            lang="en"
            rows={2}
            className="font-serif"
            value={wording}
            onKeyDown={onKeyDown}
            onChange={event => onDraft({ ...draft, wording: event.target.value })}
          />
        </Field>
      )}
      {suggests && wording !== covered && <Preview before={covered} after={wording} />}
      <Field
        label={suggests ? t('compose.why') : t('compose.body')}
        hint={suggests ? undefined : t('compose.markup')}
        optional={suggests}
      >
        <TextArea
          {...mentions.fieldProps}
          ref={node => {
            field.current = node
            if (!suggests) first.current = node
          }}
          rows={suggests ? 1 : 3}
          value={body}
          onKeyDown={event => mentions.onKeyDown(event) || onKeyDown(event)}
          onChange={event => {
            onDraft({ ...draft, body: event.target.value })
            mentions.look()
          }}
          onClick={mentions.look}
          onBlur={mentions.close}
        />
      </Field>
      {mentions.list}
      {mayBlock && (
        <Checkbox
          label={t('compose.blocking')}
          hint={t('compose.blockingHint')}
          checked={blocking}
          onChange={event => onDraft({ ...draft, blocking: event.target.checked })}
        />
      )}
      {problem && (
        <p role="alert" className="whitespace-pre-line text-small text-wine">
          {problemWords(problem)} {t('compose.kept')}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="small" variant="quiet" onClick={onClose}>
          {common('actions.cancel')}
        </Button>
        <Button
          type="submit"
          size="small"
          variant="seal"
          loading={busy}
          disabledReason={missing ? t(`compose.${missing}`) : undefined}
        >
          {suggests ? t('compose.sendSuggestion') : t('compose.send')}
        </Button>
      </div>
    </form>
  )
}

function Preview({ before, after }: { before: string; after: string }) {
  const t = useT('discussion')
  const ops = useMemo(() => diffText(before, after, { granularity: 'words' }), [before, after])
  return (
    <div>
      <p className="mb-1 font-medium text-small">{t('compose.preview')}</p>
      <DiffView ops={ops} lang="en" brush />
    </div>
  )
}

function reasonToWait(suggests: boolean, body: string, wording: string, covered: string) {
  if (suggests) return wording === covered ? 'unchanged' : null
  return body.trim() === '' ? 'empty' : null
}
