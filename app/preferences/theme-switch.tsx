'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Menu } from '@/app/ui/menu'
import { remember } from './remember'
import { type Theme, themeCookie } from './theme'

const icons = { light: Sun, dark: Moon, system: Monitor }

/** Paper, night, or as the system has it. Takes effect at once, without a new page. */
export function ThemeSwitch({
  theme,
  side = 'bottom',
}: {
  theme?: Theme
  side?: 'top' | 'right' | 'bottom'
}) {
  const t = useT()
  const router = useRouter()
  const [chosen, setChosen] = useState<Theme | 'system'>(theme ?? 'system')
  const change = (next: Theme | 'system') => {
    setChosen(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    remember(themeCookie, next === 'system' ? undefined : next)
    router.refresh()
  }
  return (
    <Menu
      label={t('theme.label')}
      side={side}
      trigger={
        <Button
          variant="quiet"
          icon={icons[chosen]}
          aria-label={`${t('theme.label')}: ${t(`theme.${chosen}`)}`}
        />
      }
      items={(['light', 'dark', 'system'] as const).map(value => ({
        id: value,
        label: t(`theme.${value}`),
        icon: icons[value],
        checked: chosen === value,
        onSelect: () => change(value),
      }))}
    />
  )
}
