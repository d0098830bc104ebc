'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Language } from './languages'
import { phrase } from './phrase'
import { type Namespace, type Translate, translator } from './translate'

interface Messages {
  language: Language
  /** The names of the namespaces that were handed over, those from above first. */
  names: readonly string[]
  byNamespace: Readonly<Record<string, unknown>>
}

const MessagesContext = createContext<Messages | null>(null)

/**
 * Gives client components the messages of one language. Nested providers add their namespaces to those above.
 * Server components use `Translations`, which fills the properties in.
 */
export function TranslationProvider({
  language,
  names,
  messages,
  children,
}: {
  language: Language
  /** The namespaces in `messages`, with blanks between. */
  names: string
  /** JSON: an object of namespaces. */
  messages: string
  children: ReactNode
}) {
  const above = use(MessagesContext)
  const value = useMemo(
    () => withMessages(above?.language === language ? above : null, language, names, messages),
    [above, language, names, messages],
  )
  return <MessagesContext value={value}>{children}</MessagesContext>
}

/** One for each set of namespaces: on the server every request asks for the same few. */
const made = new Map<string, Messages>()

function withMessages(above: Messages | null, language: Language, names: string, messages: string): Messages {
  const all = [...new Set([...(above?.names ?? []), ...names.split(' ')])]
  const name = `${language} ${all.join(' ')}`
  const known = process.env.NODE_ENV === 'production' ? made.get(name) : undefined
  if (known) return known
  const value = { language, names: all, byNamespace: { ...above?.byNamespace, ...JSON.parse(messages) } }
  made.set(name, value)
  return value
}

/** The translator of one namespace; throws when no provider above has been handed that namespace. */
export function useT<N extends Namespace = 'common'>(namespace: N = 'common' as N): Translate<N> {
  const { byNamespace, language, names } = useMessages()
  if (!names.includes(namespace)) throw new Error(`namespace ${namespace} was not handed to the browser`)
  return useMemo(() => {
    const messages = byNamespace[namespace]
    return translator((key, values) => phrase(messages, language, key, values))
  }, [byNamespace, language, namespace])
}

export function useLanguage(): Language {
  return useMessages().language
}

function useMessages(): Messages {
  const messages = use(MessagesContext)
  if (!messages) throw new Error('useT needs a TranslationProvider above it')
  return messages
}
