// What must hold of a database file, whenever it is opened.
import { bundled } from '../../bench/bundled.mjs'

const { openDatabase, examine, faultOf, contentHash } = await bundled(`
  export { openDatabase } from '@/db/client'
  export { examine, faultOf } from '@/db/soundness'
  export { contentHash } from '@/db/content-hash'
`)

/** Opens the file, as a start would, and answers what `look` finds. */
export function opened(file, look) {
  const db = openDatabase(file)
  try {
    return look(db.$client, db)
  } finally {
    db.$client.close()
  }
}

export const stateOf = file => opened(file, sqlite => contentHash(sqlite))

/** Pages, references, chain, and no operation of which only a part is there; answers what is wrong. */
export function faultsIn(file) {
  return opened(file, (sqlite, db) => {
    const fault = faultOf(examine(db))
    const halves = Object.entries(halfOperations).flatMap(([what, sql]) => {
      const count = sqlite.prepare(`select count(*) from (${sql})`).pluck().get()
      return count === 0 ? [] : [`${count} ${what}`]
    })
    return [...(fault ? [fault] : []), ...halves]
  })
}

const told = (type, member) => `select json_extract(data, '$.${member}') from events where type = '${type}'`

const halfOperations = {
  'passages not at their last revision': `select id from passages p where p.revision <>
    coalesce((select max(r.number) from revisions r where r.passage_id = p.id), 0)`,
  'revisions without an event': `select passage_id, number from revisions where number > 0 except
    select json_extract(data, '$.passageId'), json_extract(data, '$.revision') from events where type = 'passage.revised'`,
  'events without their revision': `select json_extract(data, '$.passageId'), json_extract(data, '$.revision')
    from events where type = 'passage.revised' except select passage_id, number from revisions`,
  'sign-offs without an event': `select id from signoffs except ${told('signoff.recorded', 'signoffId')}`,
  'events without their sign-off': `${told('signoff.recorded', 'signoffId')} except select id from signoffs`,
  'published editions without a manifest': `select id from editions where state = 'published' except
    select edition_id from manifests`,
  'manifests without a published edition': `select edition_id from manifests except
    select id from editions where state = 'published'`,
  'manifests without an event': `select root_hash from manifests except ${told('edition.published', 'rootHash')}`,
  'editions with a part of their files': `select edition_id from manifests m where
    (select count(*) from published_files f where f.edition_id = m.edition_id) <>
    (select count(*) from json_each(m.manifest, '$.formats'))`,
}
