import { move, propose, units } from './article.mjs'
import { gb18030, utf16 } from './encodings.mjs'
import { good, is, ok, refused } from './report.mjs'

const text = '水往低处流。\n人往高处走。'
const meta = { title: { zh: '水' }, authors: [{ zh: '某甲' }] }

/** What the interface does with what is stale, repeated, malformed, too large, unreadable or not there. */
export async function conventions(people) {
  await staleSaves(people)
  await repeats(people)
  await badInput(people)
  await files(people)
  await suspension(people)
}

async function staleSaves({ assistant, editor }) {
  const { id } = await propose(assistant, { ...meta, text })
  await move(editor, id, 'translating')
  const [unit] = await units(assistant, id)
  const path = `/units/${unit.id}`
  const bare = await assistant.call('PATCH', path, { json: { text: 'Water runs.' } })
  refused('saving without If-Match', bare, 428, 'if_match_missing')
  const first = await assistant.patch(path, 0, { text: 'Water runs down.\nPeople stay.' })
  is('a save answers its ETag', first.headers.get('etag'), '"1"')
  good('another saves first', await editor.patch(path, 1, { text: 'Water runs down.\nPeople climb.' }))
  const mine = 'Rain runs down.\nPeople stay.'
  const late = refused(
    'saving over somebody',
    await assistant.patch(path, 1, { text: mine }),
    412,
    'revision_stale',
  )
  is(
    'nothing is lost: theirs, mine and both',
    [late.text, late.merged, late.conflict],
    ['Water runs down.\nPeople climb.', 'Rain runs down.\nPeople climb.', false],
  )
  ok('it says who and when', late.author?.name === 'The editor' && !Number.isNaN(Date.parse(late.at)), late)
  good('saving the merge', await assistant.patch(path, late.revision, { text: late.merged }))
  const same = refused(
    'writing over the same words',
    await editor.patch(path, 2, { text: 'Snow runs down.\nPeople climb.' }),
    412,
    'revision_stale',
  )
  is('a conflict is called one', same.conflict, true)
  const { items } = good('the revisions', await editor.get(`/passages/${unit.translation.id}/revisions`))
  is(
    'each saved text is a revision',
    items.map(r => r.revision),
    [1, 2, 3],
  )
  ok(
    'each diff tells how it came',
    items.every(
      r =>
        r.diff
          .filter(d => d.op !== 'delete')
          .map(d => d.text)
          .join('') === r.text,
    ),
  )
}

async function repeats({ assistant }) {
  const input = { ...meta, text }
  const first = await assistant.post('/articles', input, { key: 'once-1' })
  const second = await assistant.post('/articles', input, { key: 'once-1' })
  is('a repeated request answers the same', [second.status, second.body], [201, first.body])
  const other = await assistant.post('/articles', { ...input, text: '山。' }, { key: 'once-1' })
  refused('the same key with other words', other, 422, 'idempotency_key_reused')
  const { items } = good('the articles', await assistant.get('/articles?limit=200'))
  is('it was done once', items.filter(item => item.id === first.body.id).length, 1)
}

async function badInput({ assistant, nobody }) {
  const send = (more, options) => assistant.post('/articles', { ...meta, text, ...more }, options)
  refused('empty text', await send({ text: ' \n ' }), 422, 'text_empty')
  refused('no text at all', await assistant.post('/articles', meta), 400, 'malformed')
  refused(
    'a title of 10,000 characters',
    await send({ title: { zh: '长'.repeat(10_000) } }),
    422,
    'title_missing_or_long',
  )
  refused('no title', await send({ title: {} }), 422, 'title_missing_or_long')
  refused('an author without a name', await send({ authors: [{ affiliation: 'X' }] }), 422, 'author_unnamed')
  refused('a field there is none of', await send({ colour: 'red' }), 400, 'unknown_field')
  refused('a wrong type', await send({ title: 7 }), 400, 'malformed')
  refused('half a character', await send({ text: '\ud800中国。' }), 422, 'invalid')
  refused('text of 5 MB', await send({ text: '水'.repeat(1_700_000) }), 413, 'text_too_large')
  const huge = await assistant.call('POST', '/articles', {
    body: 'x'.repeat(9_000_000),
    type: 'application/json',
  })
  refused('a body of 9 MB', huge, 413, 'body_too_large')
  const json = { body: '{"title":', type: 'application/json' }
  refused('broken JSON', await assistant.call('POST', '/articles', json), 400, 'malformed')
  const xml = { body: '<a/>', type: 'application/xml' }
  refused('another media type', await assistant.call('POST', '/articles', xml), 415, 'unsupported_media_type')
  refused('an article there is none of', await assistant.get('/articles/art_nothing'), 404, 'not_found')
  refused('an address there is none of', await assistant.get('/nothing'), 404, 'not_found')
  refused('nobody asking', await nobody.get('/articles'), 401, 'not_signed_in')
  const zh = await assistant.get('/articles/art_nothing', { language: 'zh-CN' })
  ok('a refusal speaks the caller’s language', /\p{Script=Han}/u.test(zh.body.detail), zh.body)
  const english = good('text that is not Chinese', await send({ text: 'All English here.' }), 201)
  const noted = good('its source', await assistant.get(`/articles/${english.id}/source`))
  is('is allowed and noted', noted.inspection.looksChinese, false)
  const odd = '开头\u202e倒\u202c着\u0007。'
  const kept = good('text with hidden characters', await send({ text: odd }), 201)
  const source = good('its source', await assistant.get(`/articles/${kept.id}/source`))
  is(
    'they are kept and counted',
    [source.text, source.inspection.bidi.count, source.inspection.control.count],
    [odd, 2, 1],
  )
}

async function files({ assistant }) {
  const encodings = {
    'utf-8': Buffer.from(text),
    'utf-8-bom': Buffer.from(`\ufeff${text}`),
    'utf-16le': utf16(text, 'le'),
    'utf-16be': utf16(text, 'be'),
    gb18030: gb18030(text),
  }
  for (const [encoding, bytes] of Object.entries(encodings)) {
    const { id } = good(
      `a file in ${encoding}`,
      await assistant.upload('/articles', bytes, '水.txt', meta),
      201,
    )
    const source = good('its source', await assistant.get(`/articles/${id}/source`))
    is(`${encoding} is recognised and read exactly`, [source.encoding, source.text], [encoding, text])
  }
  const send = (bytes, name) => assistant.upload('/articles', bytes, name, meta)
  const noise = Buffer.from([0xff, 0xff, 0x81, 0x20, 0xc3, 0x28, 0x00, 0x80, 0x80])
  refused('bytes that are no text', await send(noise, 'a.txt'), 422, 'text_undecodable')
  refused('a picture', await send(Buffer.from('\x89PNG'), 'a.png'), 415, 'unsupported_file_type')
  refused('an empty file', await send(Buffer.alloc(0), 'a.txt'), 422, 'text_empty')
  refused('a file of 5 MB', await send(Buffer.alloc(5_000_000, '水'), 'a.txt'), 413, 'text_too_large')
}

async function suspension({ admin, assistant, both }) {
  const { id } = good('who one is', await both.get('/me'))
  const suspended = await admin.call('PATCH', `/people/${id}`, { json: { suspended: true } })
  is('an admin suspends', good('suspending', suspended).suspended, true)
  refused('a suspended person', await both.get('/articles'), 401, 'not_signed_in')
  refused(
    'suspending by an assistant',
    await assistant.call('PATCH', `/people/${id}`, { json: { suspended: false } }),
    403,
    'role_required',
  )
}
