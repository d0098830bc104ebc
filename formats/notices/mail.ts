/** One notice as it stands in a mail: under which heading, what is said, and where it leads. */
export type MailLine = { heading: string; sentence: string; address: string }

export type MailWords = {
  greeting: string
  open: string
  why: string
  inbox: { label: string; address: string }
  change: { label: string; address: string }
  lang: 'en' | 'zh-Hans'
}

/** The text part: the lines under their headings, each with its address. */
export function textOf(lines: readonly MailLine[], words: MailWords): string {
  const body = groupsOf(lines).map(([heading, some]) =>
    [heading, ...some.map(({ sentence, address }) => `- ${sentence}\n  ${address}`)].join('\n'),
  )
  const { inbox, change } = words
  const end = [`${inbox.label}: ${inbox.address}`, '', words.why, `${change.label}: ${change.address}`].join(
    '\n',
  )
  return `${[words.greeting, ...body, end].join('\n\n')}\n`
}

/** The HTML part: the same, in a table-free page that needs no image, no style sheet and no script. */
export function htmlOf(lines: readonly MailLine[], words: MailWords): string {
  const { greeting, open, why, inbox, change, lang } = words
  const sections = groupsOf(lines).map(
    ([heading, some]) =>
      `<h2 style="font-size:16px;margin:24px 0 8px">${escaped(heading)}</h2>` +
      `<ul style="margin:0;padding-left:20px">${some
        .map(
          ({ sentence, address }) =>
            `<li style="margin:6px 0">${escaped(sentence)} <a href="${escaped(address)}">${escaped(open)}</a></li>`,
        )
        .join('')}</ul>`,
  )
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(inbox.label)}</title></head>` +
    `<body style="font-family:sans-serif;font-size:15px;line-height:1.6;color:#222;max-width:640px">` +
    `<p>${escaped(greeting)}</p>${sections.join('')}` +
    `<p style="margin-top:24px"><a href="${escaped(inbox.address)}">${escaped(inbox.label)}</a></p>` +
    `<p style="font-size:13px;color:#666">${escaped(why)} ` +
    `<a href="${escaped(change.address)}">${escaped(change.label)}</a></p></body></html>`
  )
}

function groupsOf(lines: readonly MailLine[]): [string, MailLine[]][] {
  const groups = new Map<string, MailLine[]>()
  for (const line of lines) groups.set(line.heading, [...(groups.get(line.heading) ?? []), line])
  return [...groups]
}

/** Text as it stands in HTML, in an attribute too. */
export function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, character => entities[character] ?? character)
}
