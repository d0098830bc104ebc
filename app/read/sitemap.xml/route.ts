import { readArchive } from '@/commands/read-archive'
import { done } from '@/domain/decision'
import { sitemap } from '@/formats/archive/sitemap'
import { reading } from '../serve-reading'

export const GET = reading(({ context, site }) => {
  const archive = readArchive(context)
  if (!archive.ok) return archive
  const { title, issues } = archive.value
  return done({ body: sitemap(site(title), issues), type: 'application/xml; charset=utf-8' })
})
