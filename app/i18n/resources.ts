import commonEn from '@/locales/en/common.json'
import refusalsEn from '@/locales/en/refusals.json'
import commonZh from '@/locales/zh-CN/common.json'
import refusalsZh from '@/locales/zh-CN/refusals.json'

/**
 * Every namespace in both languages. A new surface adds its two imports and its line here.
 * Only the server imports this module for its values; the browser is handed the namespaces a page names.
 */
export const resources = {
  common: { en: commonEn, 'zh-CN': commonZh },
  refusals: { en: refusalsEn, 'zh-CN': refusalsZh },
} as const
