// What a person reads in an exported file, as one run of text: each format is read in its own way.

const readers = {
  html: readPage,
  email: readPage,
  markdown: text => squeeze(unescapeMarkdown(text)),
  text: squeeze,
  json: readDocument,
}

/** The words of a file in order, white space squeezed. */
export function readBack(format, bytes) {
  return format === 'docx' ? readWord(bytes) : readers[format](bytes.toString('utf8'))
}

function readPage(html) {
  const shown = html
    .replace(/<head>[\s\S]*?<\/head>|<!--[\s\S]*?-->|<script[\s\S]*?<\/script>/g, '')
    .replace(/<\/(?:p|h[1-6]|li|div|tr|dt|dd|summary)>/g, '\n')
    .replace(/<[^>]*>/g, '')
  return squeeze(unescapeEntities(shown))
}

/** Every printed string of the document, in the order of its parts. */
function readDocument(json) {
  const { document } = JSON.parse(json)
  const words = paragraphs => paragraphs.map(paragraph => paragraph.text)
  const item = ({ heading, lead, text }) => [heading, ...words(lead), ...words(text)]
  return squeeze(
    [
      document.headline,
      document.teaser?.text ?? '',
      ...document.sections.flatMap(section => [
        section.heading ?? '',
        ...words(section.body),
        ...section.questions.flatMap(question => [question.question ?? '', ...words(question.answer)]),
        ...section.items.flatMap(item),
      ]),
    ].join('\n'),
  )
}

/** A Word document of ours is a zip without compression: its text part stands in it as it is. */
function readWord(bytes) {
  const name = bytes.indexOf('word/document.xml')
  const size = bytes.readUInt32LE(name - 30 + 22)
  const xml = bytes.toString('utf8', name + 17, name + 17 + size)
  const paragraphs = xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? []
  const texts = paragraphs.map(paragraph =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(match => match[1]).join(''),
  )
  return squeeze(unescapeEntities(texts.join('\n')))
}

function unescapeMarkdown(text) {
  return text.replace(/^#+ /gm, '').replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function unescapeEntities(text) {
  const names = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|apos|nbsp|#39|amp);/g, (_, name) => names[name])
}

function squeeze(text) {
  return text.replace(/\s+/g, ' ').trim()
}
