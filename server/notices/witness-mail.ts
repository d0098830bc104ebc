import { escaped } from '@/formats/notices/mail'
import type { Mail } from '@/providers/mail/mail'
import { say } from './say'

type Wanted = { size: number; note: string; key: string; to: string; origin: string }

/**
 * The mail that a witness keeps: what it is for, in both languages since nobody knows theirs, and the checkpoint, byte for byte,
 * between two lines of its own.
 */
export function witnessMail({ size, note, key, to, origin }: Wanted): Mail {
  const { host, hostname } = new URL(origin)
  const words = (['en', 'zh-CN'] as const).map(language =>
    say(language, 'witness.body', { host, count: size }),
  )
  const text = [...words, `=====\n${note}=====`, `${say('en', 'witness.key')}\n${key}`].join('\n\n')
  const html = `${words.map(one => `<p>${escaped(one)}</p>`).join('')}<pre>${escaped(note)}</pre><p>${say('en', 'witness.key')}</p><pre>${escaped(key)}</pre>`
  return {
    to: { address: to, name: '' },
    subject: say('en', 'witness.subject', { host, count: size }),
    text: `${text}\n`,
    html: `<!doctype html><html lang="en"><body>${html}</body></html>`,
    messageId: `checkpoint-${size}@${hostname}`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}
