export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Its own text, entities resolved. */
  text: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const resolved = (text: string) =>
  text.replace(/&(\w+);/g, (whole, name: string) => {
    const character = entities[name]
    if (character === undefined) throw new Error(`${whole} is not defined in XML`)
    return character
  })

/** The root of a document without comments and CDATA, read strictly. @throws where it is not well-formed. */
export function elementsOf(document: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const body = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>/, '')
  const tokens = body.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g)
  let end = 0
  for (const [token, close, name = '', attributes = '', alone, text] of tokens) {
    if (body.indexOf(token, end) !== end) throw new Error(`not well-formed at ${body.slice(end, end + 40)}`)
    end += token.length
    const inside = open.at(-1) ?? top
    if (text !== undefined) inside.text += resolved(text)
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`)
    } else {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' }
      inside.children.push(element)
      if (!alone) open.push(element)
    }
  }
  const [root] = top.children
  if (end !== body.length || open.length !== 1 || !root || top.children.length !== 1)
    throw new Error('not one whole element')
  return root
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, resolved(value)]),
  )
}
