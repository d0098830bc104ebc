import commonEn from '@/locales/en/common.json'
import commonZh from '@/locales/zh-CN/common.json'

/**
 * Every namespace in both languages. A new surface adds its two imports and its line here.
 * Only the server imports this module for its values; the browser is handed the namespaces a page names.
 */
export const resources = {
  common: { en: commonEn, 'zh-CN': commonZh },
} as const
