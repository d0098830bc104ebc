import accountEn from '@/locales/en/account.json'
import archiveEn from '@/locales/en/archive.json'
import articlesEn from '@/locales/en/articles.json'
import authEn from '@/locales/en/auth.json'
import authorEn from '@/locales/en/author.json'
import authorsEn from '@/locales/en/authors.json'
import checksEn from '@/locales/en/checks.json'
import commonEn from '@/locales/en/common.json'
import deskEn from '@/locales/en/desk.json'
import discussionEn from '@/locales/en/discussion.json'
import draftsEn from '@/locales/en/drafts.json'
import editionsEn from '@/locales/en/editions.json'
import exchangeEn from '@/locales/en/exchange.json'
import faultEn from '@/locales/en/fault.json'
import findingsEn from '@/locales/en/findings.json'
import historyEn from '@/locales/en/history.json'
import liveEn from '@/locales/en/live.json'
import mailEn from '@/locales/en/mail.json'
import memoryEn from '@/locales/en/memory.json'
import noticesEn from '@/locales/en/notices.json'
import peopleEn from '@/locales/en/people.json'
import readingEn from '@/locales/en/reading.json'
import refusalsEn from '@/locales/en/refusals.json'
import registerEn from '@/locales/en/register.json'
import reviewEn from '@/locales/en/review.json'
import robotsEn from '@/locales/en/robots.json'
import rulesEn from '@/locales/en/rules.json'
import settingsEn from '@/locales/en/settings.json'
import signingEn from '@/locales/en/signing.json'
import summaryEn from '@/locales/en/summary.json'
import termsEn from '@/locales/en/terms.json'
import workbenchEn from '@/locales/en/workbench.json'
import writersEn from '@/locales/en/writers.json'
import accountZh from '@/locales/zh-CN/account.json'
import archiveZh from '@/locales/zh-CN/archive.json'
import articlesZh from '@/locales/zh-CN/articles.json'
import authZh from '@/locales/zh-CN/auth.json'
import authorZh from '@/locales/zh-CN/author.json'
import authorsZh from '@/locales/zh-CN/authors.json'
import checksZh from '@/locales/zh-CN/checks.json'
import commonZh from '@/locales/zh-CN/common.json'
import deskZh from '@/locales/zh-CN/desk.json'
import discussionZh from '@/locales/zh-CN/discussion.json'
import draftsZh from '@/locales/zh-CN/drafts.json'
import editionsZh from '@/locales/zh-CN/editions.json'
import exchangeZh from '@/locales/zh-CN/exchange.json'
import faultZh from '@/locales/zh-CN/fault.json'
import findingsZh from '@/locales/zh-CN/findings.json'
import historyZh from '@/locales/zh-CN/history.json'
import liveZh from '@/locales/zh-CN/live.json'
import mailZh from '@/locales/zh-CN/mail.json'
import memoryZh from '@/locales/zh-CN/memory.json'
import noticesZh from '@/locales/zh-CN/notices.json'
import peopleZh from '@/locales/zh-CN/people.json'
import readingZh from '@/locales/zh-CN/reading.json'
import refusalsZh from '@/locales/zh-CN/refusals.json'
import registerZh from '@/locales/zh-CN/register.json'
import reviewZh from '@/locales/zh-CN/review.json'
import robotsZh from '@/locales/zh-CN/robots.json'
import rulesZh from '@/locales/zh-CN/rules.json'
import settingsZh from '@/locales/zh-CN/settings.json'
import signingZh from '@/locales/zh-CN/signing.json'
import summaryZh from '@/locales/zh-CN/summary.json'
import termsZh from '@/locales/zh-CN/terms.json'
import workbenchZh from '@/locales/zh-CN/workbench.json'
import writersZh from '@/locales/zh-CN/writers.json'

/**
 * Every namespace in both languages. A new surface adds its two imports and its line here.
 * Only the server imports this module for its values; the browser is handed the namespaces a page names.
 */
export const resources = {
  checks: { en: checksEn, 'zh-CN': checksZh },
  common: { en: commonEn, 'zh-CN': commonZh },
  discussion: { en: discussionEn, 'zh-CN': discussionZh },
  exchange: { en: exchangeEn, 'zh-CN': exchangeZh },
  fault: { en: faultEn, 'zh-CN': faultZh },
  findings: { en: findingsEn, 'zh-CN': findingsZh },
  history: { en: historyEn, 'zh-CN': historyZh },
  live: { en: liveEn, 'zh-CN': liveZh },
  mail: { en: mailEn, 'zh-CN': mailZh },
  memory: { en: memoryEn, 'zh-CN': memoryZh },
  refusals: { en: refusalsEn, 'zh-CN': refusalsZh },
  register: { en: registerEn, 'zh-CN': registerZh },
  review: { en: reviewEn, 'zh-CN': reviewZh },
  signing: { en: signingEn, 'zh-CN': signingZh },
  auth: { en: authEn, 'zh-CN': authZh },
  rules: { en: rulesEn, 'zh-CN': rulesZh },
  authors: { en: authorsEn, 'zh-CN': authorsZh },
  author: { en: authorEn, 'zh-CN': authorZh },
  articles: { en: articlesEn, 'zh-CN': articlesZh },
  workbench: { en: workbenchEn, 'zh-CN': workbenchZh },
  writers: { en: writersEn, 'zh-CN': writersZh },
  desk: { en: deskEn, 'zh-CN': deskZh },
  account: { en: accountEn, 'zh-CN': accountZh },
  archive: { en: archiveEn, 'zh-CN': archiveZh },
  reading: { en: readingEn, 'zh-CN': readingZh },
  drafts: { en: draftsEn, 'zh-CN': draftsZh },
  editions: { en: editionsEn, 'zh-CN': editionsZh },
  notices: { en: noticesEn, 'zh-CN': noticesZh },
  people: { en: peopleEn, 'zh-CN': peopleZh },
  robots: { en: robotsEn, 'zh-CN': robotsZh },
  settings: { en: settingsEn, 'zh-CN': settingsZh },
  terms: { en: termsEn, 'zh-CN': termsZh },
  summary: { en: summaryEn, 'zh-CN': summaryZh },
} as const
