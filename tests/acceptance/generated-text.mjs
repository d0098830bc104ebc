// A long Chinese text that nobody wrote: sentences of academic Chinese put together by chance, always the same chance.
const subjects = [
  '区域合作机制',
  '多边贸易体系',
  '沿海港口城市',
  '气候谈判各方',
  '新兴经济体',
  '地方智库',
  '青年学者',
  '跨境铁路网络',
]
const verbs = ['正在重新评估', '逐步适应', '普遍低估了', '长期依赖', '开始公开讨论', '难以回避']
const objects = [
  '能源转型的社会成本',
  '供应链调整的后果',
  '邻国的安全关切',
  '数据流动的规则空白',
  '基础设施的融资缺口',
  '海上通道的脆弱性',
]
const additions = [
  '，而这一变化并非一朝一夕',
  '，其规模已达到{n}亿元',
  '（参见第{n}号报告）',
  '，正如“长期主义者”所说：“慢即是快。”',
  '，《港口年鉴》对此有专门记述',
  '，占比约为{n}.5%',
  '',
]
const endings = ['。', '。', '。', '。', '？', '！', '……']

/** A text of at least `wanted` Han characters in paragraphs, one a line, without a line break at its end. */
export function generatedText(wanted, seed = 7) {
  const pick = chooser(seed)
  const paragraphs = []
  let han = 0
  while (han < wanted) {
    const sentences = Array.from({ length: 3 + pick(6) }, () => sentenceBy(pick))
    const paragraph = sentences.join('')
    paragraphs.push(paragraph)
    han += paragraph.match(/\p{Script=Han}/gu)?.length ?? 0
  }
  return paragraphs.join('\n')
}

function sentenceBy(pick) {
  const clause = () => `${one(subjects)}${one(verbs)}${one(objects)}`
  const one = words => words[pick(words.length)]
  const addition = one(additions).replace('{n}', String(1 + pick(990)))
  const second = pick(3) === 0 ? `；${clause()}` : ''
  return `${clause()}${second}${addition}${one(endings)}`
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function chooser(seed) {
  let state = seed >>> 0
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
