/** The languages of the interface. Content has languages of its own; see `app/ui/text.tsx`. */
export const languages = ['en', 'zh-CN'] as const

export type Language = (typeof languages)[number]

export const languageCookie = 'bianyi.lang'

/** Each language by its own name: a reader must be able to find theirs from within the other. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' }

export function isLanguage(value: unknown): value is Language {
  return languages.some(language => language === value)
}

/**
 * The language to answer in: the reader's own choice, else the first of theirs that we speak (by the weights of
 * RFC 9110 12.5.4), else English. Any Chinese is answered in Simplified Chinese.
 */
export function languageFrom(chosen: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((entry, position) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const weight = parameters.map(parameter => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight), position }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position)
  for (const { tag } of wanted) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN'
    if (tag === 'en' || tag.startsWith('en-')) return 'en'
  }
  return 'en'
}
