import { languageOf } from '@/app/api/language'
import { allowStranger } from '@/app/api/rate-limit'
import type { Language } from '@/app/i18n/languages'
import { translatorFor } from '@/app/i18n/server'
import { loadActor } from '@/app/session/actor'
import { database } from '@/app/session/database'
import type { Context } from '@/commands/context'
import { allowed, type Outcome } from '@/domain/decision'
import { refusalStatus } from '@/domain/refusals'
import { exportFormats } from '@/domain/words'
import type { PageWords } from '@/formats/archive/page'
import type { Site } from '@/formats/archive/published-issue'
import { served } from '@/server/environment'
import { peerHeader } from '@/server/request-guard'

type Sent = { body: string | Uint8Array; type: string; fileName?: string }
type Call = {
  context: Context
  url: URL
  params: Record<string, string>
  words: PageWords
  site: (title: string) => Site
}

/** Pages of the archive run no script and fetch nothing; a search sends its one form here. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A page, feed or file of the archive, for readers with or without an account. What is refused is not there. */
export function reading(handler: (call: Call) => Outcome<Sent>) {
  return async (request: Request, segments: { params: Promise<Record<string, string>> }) => {
    const actor = await loadActor(request)
    const language = languageOf(request.headers)
    const pace = actor ? allowed : allowStranger(request.headers.get(peerHeader), Date.now())
    if (!pace.ok) {
      const headers = { 'Retry-After': String(pace.refusal.facts?.retryAfter) }
      return new Response(null, { status: refusalStatus[pace.refusal.code], headers })
    }
    const { origin } = served().origin
    const outcome = handler({
      context: { db: database(), actor, now: new Date().toISOString() },
      url: new URL(request.url),
      params: await segments.params,
      words: wordsIn(language),
      site: title => ({ origin, title }),
    })
    if (!outcome.ok) return notThere(language)
    const { body, type, fileName } = outcome.value
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: {
        'content-type': type,
        'content-security-policy': policy,
        ...(fileName ? { 'content-disposition': `attachment; filename="${fileName}"` } : {}),
      },
    })
  }
}

function notThere(language: Language): Response {
  const t = translatorFor(language, 'reading')
  const page = `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>404</title></head>\n<body><main><h1>${t('page.notThere')}</h1><p><a href="/">${t('page.toSignIn')}</a></p></main></body>\n</html>\n`
  return new Response(page, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}

function wordsIn(language: Language): PageWords {
  const t = translatorFor(language, 'reading')
  const editions = translatorFor(language, 'editions')
  return {
    lang: language,
    archive: t('page.archive'),
    asPublished: t('page.asPublished'),
    variants: {
      english: t('page.variants.english'),
      beneath: t('page.variants.beneath'),
      columns: t('page.variants.columns'),
    },
    languages: t('page.languages'),
    files: t('page.files'),
    formats: Object.fromEntries(exportFormats.map(format => [format, editions(`export.${format}`)])),
    verify: t('verify.title'),
    corrections: t('page.corrections'),
    kinds: {
      clarification: editions('correction.kinds.clarification'),
      correction: editions('correction.kinds.correction'),
      retraction: editions('correction.kinds.retraction'),
    },
    before: editions('correction.before'),
    after: editions('correction.after'),
    approvedBy: t('page.approvedBy', { name: '{name}' }),
    search: t('page.search'),
    nothing: t('page.nothing'),
    none: t('page.none'),
  }
}
