import { readArchive } from '@/commands/read-archive'
import { done } from '@/domain/decision'
import { archiveIndex } from '@/formats/archive/page'
import { searchIssues } from '@/formats/archive/search'
import { reading } from './serve-reading'

/** The list of what was published; with `?q=`, what of it holds those words. */
export const GET = reading(({ context, url, words, site }) => {
  const archive = readArchive(context)
  if (!archive.ok) return archive
  const { title, issues } = archive.value
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const found = searchIssues(issues, query, 50)
  return done({
    body: archiveIndex(site(title), issues, { words, query, found }),
    type: 'text/html; charset=utf-8',
  })
})
