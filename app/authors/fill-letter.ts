/** What a letter to an author leaves open until there is a link. */
export type LetterFacts = { name: string; address: string; expiresAt: string }

/** Fills the places `{name}`, `{link}` and `{day LANGUAGE}` of a letter; nothing that was filled in is looked at again. */
export function fillLetter(text: string, { name, address, expiresAt }: LetterFacts): string {
  return text.replace(
    /\{(name|link|day ([\w-]+))\}/g,
    (place, what: string, language: string | undefined) => {
      if (what === 'name') return name
      if (what === 'link') return address
      return language ? lastDay(language, expiresAt) : place
    },
  )
}

function lastDay(language: string, time: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(
    new Date(time),
  )
}
