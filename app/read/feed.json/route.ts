import { readArchive } from '@/commands/read-archive'
import { done } from '@/domain/decision'
import { jsonFeed } from '@/formats/archive/feeds'
import { reading } from '../serve-reading'

export const GET = reading(({ context, site }) => {
  const archive = readArchive(context)
  if (!archive.ok) return archive
  const { title, issues } = archive.value
  return done({ body: jsonFeed(site(title), issues), type: 'application/feed+json' })
})
