import type { ReactNode } from 'react'
import { TranslationProvider } from './client'
import { currentLanguage, messagesFor } from './server'
import type { Namespace } from './translate'

/** Hands the named namespaces, in this request's language, to the client components inside. */
export async function Translations({
  namespaces,
  children,
}: {
  namespaces: readonly Namespace[]
  children: ReactNode
}) {
  const language = await currentLanguage()
  return (
    <TranslationProvider
      language={language}
      names={namespaces.join(' ')}
      messages={messagesFor(language, namespaces)}
    >
      {children}
    </TranslationProvider>
  )
}
