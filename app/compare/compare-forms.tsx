import { getT } from '@/app/i18n/server'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { type Option, Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { type CompareQuery, lastLook } from './compare-query'

const granularities = ['words', 'segmented', 'characters'] as const
const views = ['inline', 'sides'] as const

/** Chooses a passage, two of its revisions and the manner of comparing. A plain form: it works by address. */
export async function RevisionForm({
  query,
  passages,
  revisions,
}: {
  query: CompareQuery
  passages: readonly Option[]
  /** Of the passage that is chosen; empty until one is. */
  revisions: readonly Option[]
}) {
  const t = await getT('review')
  const chosen = query.of === 'passage' ? query.passageId : query.of === 'source' ? 'source' : ''
  const given = query.of === 'passage' || query.of === 'source' ? query : { from: null, to: null }
  const [oldest, newest] = [revisions.at(-2) ?? revisions[0], revisions.at(-1)]
  return (
    <form method="get" className="flex flex-col gap-3">
      <Field label={t('compare.which')}>
        <Select
          name="passage"
          defaultValue={chosen}
          options={passages}
          placeholder={chosen ? undefined : '—'}
        />
      </Field>
      {revisions.length > 0 && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t('compare.from')}>
            <Select name="from" defaultValue={String(given.from ?? oldest?.value)} options={revisions} />
          </Field>
          <Field label={t('compare.to')}>
            <Select name="to" defaultValue={String(given.to ?? newest?.value)} options={revisions.slice(1)} />
          </Field>
        </div>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('compare.by')}>
          <Select
            name="by"
            defaultValue={query.by}
            options={granularities.map(value => ({ value, label: t(`compare.${value}`) }))}
          />
        </Field>
        <ViewField query={query} />
      </div>
      <Button type="submit" className="self-start">
        {t('compare.show')}
      </Button>
    </form>
  )
}

/** Chooses a sign-off, one's last look or two days, for everything that changed since. */
export async function PeriodForms({ query, since }: { query: CompareQuery; since: readonly Option[] }) {
  const t = await getT('review')
  return (
    <div className="flex flex-col gap-5">
      {since.length > 0 && (
        <form method="get" className="flex flex-col gap-3">
          <Field label={t('compare.since')}>
            <Select
              name="since"
              defaultValue={query.of === 'signoff' ? query.since : query.of === 'look' ? lastLook : undefined}
              options={since}
            />
          </Field>
          <input type="hidden" name="view" value={query.view} />
          <Button type="submit" className="self-start">
            {t('compare.show')}
          </Button>
        </form>
      )}
      <form method="get" className="flex flex-col gap-3">
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t('compare.date')}>
            <TextInput
              type="date"
              name="day"
              required
              defaultValue={query.of === 'day' ? query.day : undefined}
            />
          </Field>
          <Field label={t('compare.until')} optional>
            <TextInput type="date" name="until" defaultValue={query.of === 'day' ? query.until : undefined} />
          </Field>
        </div>
        <ViewField query={query} />
        <Button type="submit" className="self-start">
          {t('compare.show')}
        </Button>
      </form>
    </div>
  )
}

async function ViewField({ query }: { query: CompareQuery }) {
  const t = await getT('review')
  return (
    <Field label={t('compare.view')}>
      <Select
        name="view"
        defaultValue={query.view}
        options={views.map(value => ({ value, label: t(`compare.${value}`) }))}
      />
    </Field>
  )
}
