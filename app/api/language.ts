import { type Language, languageCookie, languageFrom } from '@/app/i18n/languages'

/** The language to answer a request in: the reader's cookie, else `Accept-Language`, else English. */
export function languageOf(headers: Headers): Language {
  const cookies = (headers.get('cookie') ?? '').split(';').map(cookie => cookie.trim())
  const chosen = cookies
    .find(cookie => cookie.startsWith(`${languageCookie}=`))
    ?.slice(languageCookie.length + 1)
  return languageFrom(chosen && decode(chosen), headers.get('accept-language'))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
