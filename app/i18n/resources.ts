import commonEn from '@/locales/en/common.json'
import faultEn from '@/locales/en/fault.json'
import refusalsEn from '@/locales/en/refusals.json'
import commonZh from '@/locales/zh-CN/common.json'
import faultZh from '@/locales/zh-CN/fault.json'
import refusalsZh from '@/locales/zh-CN/refusals.json'

/**
 * Every namespace in both languages. A new surface adds its two imports and its line here.
 * Only the server imports this module for its values; the browser is handed the namespaces a page names.
 */
export const resources = {
  common: { en: commonEn, 'zh-CN': commonZh },
  fault: { en: faultEn, 'zh-CN': faultZh },
  refusals: { en: refusalsEn, 'zh-CN': refusalsZh },
} as const
