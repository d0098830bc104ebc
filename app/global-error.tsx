'use client'

import './globals.css'
import en from '@/locales/en/fault.json'
import zh from '@/locales/zh-CN/fault.json'
import { buttonStyle } from './ui/button-style'

/**
 * When even the layout failed there is no language to ask for: both are shown, from a namespace of their own
 * because this page travels with every other.
 */
export default function GlobalError({ retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto flex max-w-form flex-col items-start gap-8 px-4 py-16">
          <title>{`${zh.name} ${en.name}`}</title>
          <section>
            <h1 className="font-semibold font-serif text-lead">{en.title}</h1>
            <p className="mt-1 text-ink-soft">{en.kept}</p>
          </section>
          <section lang="zh-CN" className="font-zh-sans">
            <h2 className="font-semibold font-zh-serif text-lead">{zh.title}</h2>
            <p className="mt-1 text-ink-soft">{zh.kept}</p>
          </section>
          <button type="button" onClick={() => retry()} className={buttonStyle({ variant: 'primary' })}>
            {en.retry} · <span lang="zh-CN">{zh.retry}</span>
          </button>
        </main>
      </body>
    </html>
  )
}
