import { readIssue } from '@/commands/read-archive'
import { done, refused } from '@/domain/decision'
import { variants } from '@/domain/words'
import { archivePage } from '@/formats/archive/page'
import { reading } from '../serve-reading'

/** One published edition, with what was corrected since. */
export const GET = reading(({ context, url, params, words, site }) => {
  const wanted = url.searchParams.get('variant')
  const variant = variants.find(one => one === wanted) ?? null
  if (!/^\d{1,9}$/.test(params.number ?? '')) return refused('not_found')
  const found = readIssue(context, Number(params.number), variant)
  if (!found.ok) return found
  const { title, issue, page } = found.value
  return done({
    body: archivePage(page, { site: site(title), issue, variant, words }),
    type: 'text/html; charset=utf-8',
  })
})
