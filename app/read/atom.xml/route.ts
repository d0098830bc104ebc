import { readArchive } from '@/commands/read-archive'
import { done } from '@/domain/decision'
import { atomFeed } from '@/formats/archive/feeds'
import { reading } from '../serve-reading'

export const GET = reading(({ context, site }) => {
  const archive = readArchive(context)
  if (!archive.ok) return archive
  const { title, issues } = archive.value
  return done({ body: atomFeed(site(title), issues), type: 'application/atom+xml; charset=utf-8' })
})
