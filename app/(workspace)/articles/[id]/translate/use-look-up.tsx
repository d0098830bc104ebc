'use client'

import { type ReactNode, useState } from 'react'
import { useLater } from '@/app/client/later'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { useToast } from '@/app/ui/toast'

const dialog = async () => (await import('@/app/concordance/look-up-dialog')).LookUpDialog

/** The concordance by a key: for what is selected, in the Chinese or in the English, or for what is then typed. */
export function useLookUp(): ReactNode {
  const t = useT('workbench')
  const common = useT()
  const notify = useToast()
  const [LookUpDialog, want] = useLater(dialog)
  const [asked, setAsked] = useState<string | null>(null)
  useShortcuts(t('aids.title'), [
    {
      keys: 'alt+k',
      label: t('aids.keys.look'),
      whileTyping: true,
      run: async () => {
        const words = selectedText()
        if (await want()) setAsked(words)
        else notify({ tone: 'danger', title: common('save.offline') })
      },
    },
  ])
  return asked !== null && LookUpDialog && <LookUpDialog asked={asked} onClose={() => setAsked(null)} />
}

function selectedText(): string {
  const area = document.activeElement
  const text =
    area instanceof HTMLTextAreaElement
      ? area.value.slice(area.selectionStart, area.selectionEnd)
      : (document.getSelection()?.toString() ?? '')
  return text.trim().slice(0, 200)
}
