import { checkNumbers } from '../checks/numbers/check-numbers'
import type { DraftFault } from './faults'
import { isPlain } from './plain-text'
import type { DraftedItem, TranslationRequest } from './request'

/** What a person should look at before taking a draft. */
export const draftFlags = ['numbers_differ', 'addresses_machine'] as const
export type DraftFlag = (typeof draftFlags)[number]

export type CheckedItem =
  | { id: string; ok: true; text: string; flags: DraftFlag[] }
  | { id: string; ok: false; fault: DraftFault }

/**
 * Sets what came back against what was asked. An answer whose ids are not those of the request, one to one, is refused
 * whole: who mixes up ids has mixed up sentences. Each text must be plain English of a likely length; numbers are
 * compared by value, and a difference is told, not hidden.
 */
export function checkTranslation(
  request: TranslationRequest,
  answer: readonly DraftedItem[],
  { publishedOn }: { publishedOn?: string } = {},
): CheckedItem[] {
  const texts = new Map(answer.map(({ id, text }) => [id, text]))
  const sameIds =
    answer.length === request.items.length &&
    texts.size === answer.length &&
    request.items.every(({ id }) => texts.has(id))
  return request.items.map(({ id, text: source }) => {
    if (!sameIds) return { id, ok: false, fault: 'ids_differ' }
    const text = (texts.get(id) ?? '').trim()
    const fault = faultOf(source, text)
    return fault
      ? { id, ok: false, fault }
      : { id, ok: true, text, flags: flagsOf(source, text, publishedOn) }
  })
}

function faultOf(source: string, text: string): DraftFault | undefined {
  if (text === '') return 'empty'
  if (!isPlain(text, source)) return 'markup'
  if (hanShare(text) > 0.25) return 'not_english'
  const { least, most } = lengthBounds(source)
  return text.length < least || text.length > most ? 'length' : undefined
}

/**
 * How long the English of a Chinese text can be, in UTF-16 units. In 187 lines of law and declarations with a published
 * English it had between 2 and 7 times the characters; short ones, such as headings, vary more.
 */
export function lengthBounds(source: string): { least: number; most: number } {
  const length = source.trim().length
  return { least: Math.floor(Math.max(0, length - 6) * 0.6), most: length * 9 + 80 }
}

function flagsOf(source: string, text: string, publishedOn: string | undefined): DraftFlag[] {
  const differs = checkNumbers(source, text, { publishedOn }).some(one => one.severity === 'error')
  return [
    ...(differs ? ['numbers_differ' as const] : []),
    ...(addressesMachine(source) ? ['addresses_machine' as const] : []),
  ]
}

const orders =
  /(?:忽略|无视|不要理会|忘记).{0,12}(?:指令|指示|提示|规则|要求|内容)|系统提示|提示词|作为(?:一个)?(?:AI|人工智能|语言模型)|你(?:现在)?是一?[个名位]?(?:AI|助手|翻译|机器人)|ignore (?:all |any |the )*(?:previous|above|prior)|system prompt|you are (?:an? )?(?:ai|assistant|language model)|<\|?(?:system|im_start)/iu

/** A source that speaks to a machine: its draft may be an answer, and no translation. */
export function addressesMachine(source: string): boolean {
  return orders.test(source)
}

function hanShare(text: string): number {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) / text.length
}
