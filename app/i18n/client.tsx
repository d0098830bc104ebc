'use client'

import { createInstance, type i18n } from 'i18next'
import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Language } from './languages'
import { type Namespace, settings, type Translate, translator } from './translate'

interface Messages {
  language: Language
  namespaces: Record<string, object>
  instance: i18n
}

const MessagesContext = createContext<Messages | null>(null)

/**
 * Gives client components the messages of one language. Nested providers add their namespaces to those above.
 * Server components use `Translations`, which fills the properties in.
 */
export function TranslationProvider({
  language,
  messages,
  children,
}: {
  language: Language
  messages: Record<string, object>
  children: ReactNode
}) {
  const above = use(MessagesContext)
  const value = useMemo(() => {
    const inherited = above?.language === language ? above.namespaces : {}
    const namespaces = { ...inherited, ...messages }
    const instance = createInstance()
    instance.init({
      ...settings,
      lng: language,
      ns: Object.keys(namespaces),
      resources: { [language]: namespaces },
    })
    return { language, namespaces, instance }
  }, [above, language, messages])
  return <MessagesContext value={value}>{children}</MessagesContext>
}

/** The translator of one namespace; throws when no provider above has been handed that namespace. */
export function useT<N extends Namespace = 'common'>(namespace: N = 'common' as N): Translate<N> {
  const { instance, language, namespaces } = useMessages()
  if (!(namespace in namespaces)) throw new Error(`namespace ${namespace} was not handed to the browser`)
  return useMemo(() => translator(instance, language, namespace), [instance, language, namespace])
}

export function useLanguage(): Language {
  return useMessages().language
}

function useMessages(): Messages {
  const messages = use(MessagesContext)
  if (!messages) throw new Error('useT needs a TranslationProvider above it')
  return messages
}
