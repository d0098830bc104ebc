import { isLatin } from './characters'

const LONGEST_CLAUSE = 24
const LONGEST_ENGLISH_CLAUSE = 48

const CHINESE_VERB =
  '(?:(?<![小学學传傳假])[说説說]|(?<![学學访訪疑顾顧])[问問]|答|(?<![名职職简簡对對])[称稱]|表示|指出|[认認][为為]|[强強][调調]|[写寫]|[讲講]|' +
  '解[释釋]|[补補]充|喊|叫|回[应應]|坦言|感[叹嘆]|提醒|警告|宣[布佈]|呼[吁籲]|重申|[评評][论論]|曰|笑|[叹嘆]|(?<![思理梦夢设設])想|主[张張]|' +
  '[断斷]言|透露|承[认認]|[报報])(?:道|着|著|[过過]|到)?'
const CHINESE_CLAUSE = new RegExp(`${CHINESE_VERB}$`)
const CHINESE_PRONOUN_CLAUSE = new RegExp(
  `^(?:[他她][们們]|他|她|我|有人)(?:又|还|還|便|就|也|曾|接着|继续|繼續|这样|這樣|如此|不禁|[对對向].{1,4}?)?${CHINESE_VERB}`,
)
/** What takes a quotation as its subject or its attribute: “……。”这句话, “……？”的答案. */
const CHINESE_APPOSITION =
  /^(?:[的之等地得]|[这這那此][句一种種话話番段言首个個两兩几幾些]|是(?![的以日年])|[和与與及或并並]\s{0,4}[“‘「『《"＂])/
const CHINESE_DEMONSTRATIVE = /^[这這那此]/
const ENGLISH_VERB =
  /\b(?:said|says|say|saying|asked|asks|replied|replies|answered|wrote|writes|added|adds|told|argued|argues|noted|notes|explained|explains|warned|warns|declared|insisted|remarked|observed|concluded|continued|recalled|shouted|cried)\b/

/** Whether the clause at an offset tells whose words the quotation before it was: “……。”他说. */
export function reportsSpeechAt(text: string, offset: number, end: number): boolean {
  if (isLatin(text.charCodeAt(offset))) return ENGLISH_VERB.test(englishClause(text, offset, end))
  let to = offset
  while (to < end && to < offset + LONGEST_CLAUSE && !isClauseEnd(text.charAt(to))) to += 1
  const clause = text.slice(offset, to)
  return CHINESE_CLAUSE.test(clause) || CHINESE_PRONOUN_CLAUSE.test(clause)
}

/** Whether the words that end at an offset announce a quotation: 他说，“……。” or He said, “…”. */
export function announcesSpeechBefore(text: string, offset: number, start: number): boolean {
  const before = text.slice(Math.max(start, offset - LONGEST_ENGLISH_CLAUSE), offset)
  const clause = before.slice(lastClauseEnd(before) + 1)
  return CHINESE_CLAUSE.test(clause) || ENGLISH_VERB.test(clause)
}

/**
 * Whether the words at an offset make the quotation before them a part of their own clause: “……？”的答案, “……。”这句话.
 * One that was announced (他说：“……。”) has its clause already, so that 这句话 behind it opens the next sentence.
 */
export function takesQuotationAt(text: string, offset: number, announced: boolean): boolean {
  const behind = text.slice(offset, offset + 8)
  return CHINESE_APPOSITION.test(behind) && !(announced && CHINESE_DEMONSTRATIVE.test(behind))
}

function isClauseEnd(character: string): boolean {
  return '，。：；！？,:;“「『"＂'.includes(character)
}

function lastClauseEnd(text: string): number {
  let index = text.length - 1
  while (index >= 0 && !'，。：；！？,.:;!?'.includes(text.charAt(index))) index -= 1
  return index
}

function englishClause(text: string, offset: number, end: number): string {
  const clause = text.slice(offset, Math.min(end, offset + LONGEST_ENGLISH_CLAUSE))
  const stop = clause.search(/[,:;!?“"]|(?<=[a-z]{3})\.\s/)
  return stop < 0 ? clause : clause.slice(0, stop)
}
