import { dayIn } from './day-in'
import type { Block } from './document'
import { textOf } from './text-of'

export type Front = { title: string | null; authors: string[]; publishedOn: string | null; body: Block[] }

/** A title stands at the top, and an author's line right below it. */
const topLines = 8
const longestTitle = 60

/**
 * What the top of a text says of it: the title, by its style, as the first heading, or as a first line that is short and
 * ends in no full stop; below it the authors' names and a date. What was recognised is taken out of the body; a person
 * looks at it before anything is stored.
 */
export function guessFront(blocks: readonly Block[], styled: Block | null = null): Front {
  const top = blocks.slice(0, topLines)
  const title =
    styled ??
    top.find(({ kind }) => kind === 'heading') ??
    (looksLikeTitle(blocks[0]) ? blocks[0] : undefined)
  const titleAt = title ? blocks.indexOf(title) : -1
  const found: Front = { title: title ? lineOf(title) : null, authors: [], publishedOn: null, body: [] }
  const taken = new Set<Block>(title && titleAt >= 0 && titleAt < topLines ? [title] : [])
  if (taken.size > 0)
    for (const block of blocks.slice(titleAt + 1, titleAt + 5)) {
      const line = lineOf(block)
      const names = block.kind === 'paragraph' ? namesIn(line) : []
      const day = dayIn(line)
      if (found.authors.length === 0 && names.length > 0) found.authors = names
      else if (found.publishedOn === null && day && isDateLine(line)) found.publishedOn = day
      else if (line !== '') {
        if (day && line.length <= 60) found.publishedOn ??= day
        break
      }
      taken.add(block)
    }
  found.body = blocks.filter(block => !taken.has(block))
  // A text of nothing but a title is a text.
  return found.body.some(block => lineOf(block) !== '') ? found : { ...found, body: [...blocks] }
}

/** Names of authors in a line that has nothing else: 作者：张三、李四, or 张三 李四, or By Zhang San and Li Si. */
export function namesIn(line: string): string[] {
  const labelled = /^(?:作\s*者|文|撰文|原创)\s*[:：|｜/／丨]\s*|^[Bb]y\s+/.exec(line)
  const rest = line
    .slice(labelled?.[0].length ?? 0)
    .replace(/[*＊†‡\d¹²³①-⑳［］[\]]/g, '')
    .trim()
  if (rest === '' || rest.length > 60 || /[。；;！？!?，：:《》]/.test(rest)) return []
  const names = rest
    .split(/\s*[、,|｜/／;]\s*|\s+and\s+|\s{2,}|\u3000+|(?<=[\u4e00-\u9fff]{2}) (?=[\u4e00-\u9fff]{2})/)
    .map(name => name.trim())
    .filter(Boolean)
  const isName = (name: string) =>
    /^[\u4e00-\u9fff]{1,2}\s?[\u4e00-\u9fff]{1,3}(?:·[\u4e00-\u9fff]{1,6})?$/.test(name) ||
    (labelled !== null && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name))
  // Two characters in a line of their own are a name only when they begin as names do: 序言 does not.
  const isSure = labelled !== null || names.every(name => surnames.test(name))
  return names.length > 0 && names.length <= 12 && isSure && names.every(isName) ? names.map(withoutGap) : []
}

/** The surnames of most people, and the double ones. */
const surnames =
  /^(?:欧阳|司马|上官|诸葛|司徒|夏侯|东方|尉迟|公孙|慕容|令狐|皇甫|宇文|长孙|司空|闻人|濮阳|淳于|单于|南宫|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺])/

/** A line that has a date and hardly anything else. */
function isDateLine(line: string): boolean {
  return line.replace(/[\d０-９年月日\-/.\s（）()]|发布|發布|时间|時間|日期|刊|：|:/g, '').length <= 2
}

/** 王 毅 is set with a gap so that it is as wide as three characters. */
function withoutGap(name: string): string {
  return /^[\u4e00-\u9fff]\s[\u4e00-\u9fff]$/.test(name) ? name.replace(/\s/, '') : name
}

function looksLikeTitle(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false
  const line = lineOf(block)
  return line !== '' && line.length <= longestTitle && !/[。.！!；;，,：:”"]$/.test(line)
}

function lineOf(block: Block): string {
  return textOf([block]).replace(/\s+/g, ' ').trim()
}
