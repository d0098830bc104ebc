import { article, sha256 } from './article.mjs'
import { ask, edition, move } from './edition.mjs'
import { good, is, ok, refused } from './report.mjs'
import { canonical, checkedByCommandLine, checkedByHand } from './verify.mjs'

const formats = {
  html: 'text/html',
  email: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
}

/** Publishes an edition and holds what comes out against what went in. `expected` are texts that every format prints. */
export async function publish(server, { editor, assistant, nobody }, id, { articles, expected }) {
  refused('a manifest before publication', await editor.get(`/editions/${id}/manifest`), 409, 'not_published')
  refused('publishing by an assistant', await ask(assistant, id, 'published'), 403, 'role_required')
  await move(editor, id, 'published')
  for (const one of articles) is('its article is published', (await article(editor, one)).state, 'published')
  refused('publishing twice', await ask(editor, id, 'published'), 409, 'illegal_move')
  const { revision, number } = await edition(editor, id)
  refused('changing it', await editor.put(`/editions/${id}/sections`, revision, []), 409, 'wrong_state')
  refused('exporting by nobody', await nobody.get(`/editions/${id}/export?format=html`), 401, 'not_signed_in')
  const bad = await editor.get(`/editions/${id}/export?format=papyrus`)
  refused('a format there is none of', bad, 422, 'format_unavailable')

  const manifest = good('the manifest', await editor.get(`/editions/${id}/manifest`))
  const { rootHash, ...rest } = manifest
  is('the manifest hashes to its root', sha256(canonical(rest)), rootHash)
  const files = {}
  for (const [format, type] of Object.entries(formats)) {
    files[format] = await exported(editor, id, format, type)
    ok(
      `${format} holds every text of it`,
      missing(files[format], expected).length === 0,
      missing(files[format], expected),
    )
    checkedByHand(format, files[format], manifest)
    checkedByCommandLine(server, { format, number, bytes: files[format], manifest })
  }
  await correct(editor, id, files)
  return { manifest, files }
}

async function exported(who, id, format, type) {
  const [one, two] = [
    await who.get(`/editions/${id}/export?format=${format}`),
    await who.get(`/editions/${id}/export?format=${format}`),
  ]
  is(`${format} is exported`, [one.status, two.status], [200, 200])
  ok(`two exports as ${format} are the same bytes`, one.bytes.length > 0 && one.bytes.equals(two.bytes))
  const { headers } = one
  ok(
    `${format} has its media type`,
    headers.get('content-type')?.startsWith(type),
    headers.get('content-type'),
  )
  const name = headers.get('content-disposition')
  ok(
    `${format} has a file name`,
    /filename="?edition-\d+\.(html|email\.html|md|txt|docx|json)"?/.test(name ?? ''),
    name,
  )
  return one.bytes
}

/** Which of the texts an export does not hold: by its words alone, since each format breaks and escapes in its own way. */
function missing(bytes, expected) {
  const words = text =>
    text
      .replace(/&#?\w+;|<[^>]*>|\\[nrt]/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const all = words(bytes.toString('utf8').replace(/&(?:#39|apos|quot|#x27);/g, "'"))
  return expected.filter(text => !all.includes(words(text)))
}

async function correct(editor, id, files) {
  const input = { kind: 'clarification', text: 'The second river is the longer one.' }
  good('a correction', await editor.post(`/editions/${id}/corrections`, input), 201)
  const { corrections } = await edition(editor, id)
  is(
    'the correction is dated and kept',
    corrections.map(one => one.text),
    [input.text],
  )
  const after = await editor.get(`/editions/${id}/export?format=text`)
  ok('the published bytes stay', after.bytes.equals(files.text))
}
