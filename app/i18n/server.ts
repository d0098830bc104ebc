import { createInstance } from 'i18next'
import { cookies, headers } from 'next/headers'
import { addressHeader } from '@/server/request-guard'
import { type Language, languageCookie, languageFrom, languages } from './languages'
import { resources } from './resources'
import { type Namespace, type Translate, translator } from './translate'

/**
 * One instance for the process, both languages loaded. A request takes a fixed translator from it; changing the
 * language of the instance would change it for everybody's request at once.
 */
const instance = createInstance()

/** Where the links to authors lead. */
const authorPage = '/author/'

const namespaces = Object.keys(resources) as Namespace[]

instance.init({
  fallbackLng: false,
  initAsync: false,
  // React escapes, so i18next must not.
  interpolation: { escapeValue: false },
  returnNull: false,
  lng: 'en',
  ns: namespaces,
  defaultNS: 'common',
  resources: Object.fromEntries(
    languages.map(language => [
      language,
      Object.fromEntries(namespaces.map(namespace => [namespace, resources[namespace][language]])),
    ]),
  ),
})

/**
 * The language of this request: the reader's cookie, else their browser's wish. An author's page is in Chinese whatever
 * else is spoken in this browser, or in the language its address names.
 */
export async function currentLanguage(): Promise<Language> {
  const [jar, sent] = await Promise.all([cookies(), headers()])
  const asked = sent.get(addressHeader)
  if (asked?.startsWith(authorPage)) return asked.includes('lang=en') ? 'en' : 'zh-CN'
  return languageFrom(jar.get(languageCookie)?.value, sent.get('accept-language'))
}

/** The translator of one namespace for this request. */
export async function getT<N extends Namespace = 'common'>(
  namespace: N = 'common' as N,
): Promise<Translate<N>> {
  return translatorFor(await currentLanguage(), namespace)
}

/** The translator of one namespace in a stated language, where there is no request: mail, exports, the API. */
export function translatorFor<N extends Namespace>(language: Language, namespace: N): Translate<N> {
  const fixed = instance.getFixedT(language, namespace)
  return translator((key, values) =>
    instance.exists(key, { lng: language, ns: namespace, ...values })
      ? String(fixed(key, { ...values }))
      : undefined,
  )
}

/**
 * The messages to hand to the browser: the named namespaces in one language, nothing else. They go as one string: the
 * framework walks every value of an object that a page hands on, and each page hands on hundreds of words.
 */
export function messagesFor(language: Language, wanted: readonly Namespace[]): string {
  const name = `${language} ${wanted}`
  const known = packed.get(name)
  if (known) return known
  const messages = JSON.stringify(
    Object.fromEntries(wanted.map(namespace => [namespace, resources[namespace][language]])),
  )
  packed.set(name, messages)
  return messages
}

const packed = new Map<string, string>()
