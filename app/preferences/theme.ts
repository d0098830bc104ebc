/** How the pages are lit. Without a choice the browser's own setting holds. */
export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const themeCookie = 'bianyi.theme'

export function themeFrom(value: string | undefined): Theme | undefined {
  return themes.find(theme => theme === value)
}
