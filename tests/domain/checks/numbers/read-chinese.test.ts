import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/domain/checks/numbers/quantity'
import { readChineseQuantities } from '@/domain/checks/numbers/read-chinese'

/** A quantity in short: `~` about, `>` over, `<` under, `?` vague, then value, upper, unit, kind; optional in brackets. */
function short({ kind, value, upper, unit, approximation, optional, date, alternative }: Quantity): string {
  const mark = { exact: '', about: '~', over: '>', under: '<', vague: '?' }[approximation]
  const day = date ? [date.year, date.month, date.day].map(part => part ?? '*').join('-') : ''
  const number = kind === 'date' ? day : `${Number(value.toPrecision(6))}`
  const words = [
    `${mark}${number}${upper === undefined ? '' : `..${Number(upper.toPrecision(6))}`}`,
    ...(alternative === undefined ? [] : [`or ${alternative}`]),
    ...(unit ? [unit] : []),
    ...(kind === 'number' || kind === 'date' ? [] : [kind]),
  ].join(' ')
  return optional ? `(${words})` : words
}

const read = (text: string) => readChineseQuantities(text, { publishedOn: '2024-05-06' }).map(short)

describe.each<[string, [string, string[]][]]>([
  [
    'numerals',
    [
      ['贸易额达90亿美元', ['9e+9 USD'.replace('9e+9', '9000000000')]],
      ['总值4.78万亿元', ['4780000000000 CNY']],
      ['投入3亿5千万元', ['350000000 CNY']],
      ['两千三百人', ['2300 person']],
      ['一万零三户', ['10003 household']],
      ['两百五十家企业', ['250']],
      ['１９７８名代表', ['1978 person']],
      ['1,234,567人', ['1234570 person']],
      ['三点五个百分点', ['3.5 percentage_points']],
      ['百万大军', ['1000000']],
      ['廿一条', ['21']],
      ['12项协议', ['12']],
      ['五个常任理事国', ['5']],
      ['三大原则', ['3']],
      ['人民币90亿元', ['9000000000 CNY']],
      ['90亿元人民币', ['9000000000 CNY']],
      ['18亿亩耕地', ['1800000000 mu']],
      ['全长1035公里', ['1035 kilometre']],
      ['15万吨', ['150000 tonne']],
      ['1.2亿人次', ['120000000 person']],
    ],
  ],
  [
    'shares and multiples',
    [
      ['同比增长5.2%', ['0.052 percentage']],
      ['约三成受访者', ['~0.3 percentage']],
      ['超过六成', ['>0.6 percentage']],
      ['三分之二的成员', ['0.666667 fraction']],
      ['近四分之一', ['<0.25 fraction']],
      ['百分之三十', ['0.3 percentage']],
      ['百分之三至五', ['0.03..0.05 percentage']],
      ['千分之五', ['0.005 percentage']],
      ['降幅超过一半', ['>0.5 fraction']],
      ['上升0.5个百分点', ['0.5 percentage_points']],
      ['上调25个基点', ['25 basis_point']],
      ['翻了一番', ['2 multiple']],
      ['翻两番', ['4 multiple']],
      ['增长了3倍', ['3 or 4 multiple']],
      ['增至3倍', ['3 multiple']],
      ['是去年的两倍', ['(2023-*-*)', '2 multiple']],
    ],
  ],
  [
    'approximations and ranges',
    [
      ['约14亿人', ['~1400000000 person']],
      ['150多个国家', ['>150']],
      ['800多名代表和近3000名观众', ['>800 person', '<3000 person']],
      ['10余年来', ['>10 year']],
      ['三十年左右', ['~30 year']],
      ['数十个国家', ['?10']],
      ['上百名学者', ['?100 person']],
      ['近百名学者', ['<100 person']],
      ['几百年来', ['?100 year']],
      ['十几个国家', ['>10']],
      ['不足10%', ['<0.1 percentage']],
      ['逾千人', ['>1000 person']],
      ['不少于18亿亩', ['>1800000000 mu']],
      ['3至5年', ['3..5 year']],
      ['3—5个', ['3..5']],
      ['十五六个国家', ['15..16']],
      ['两三年', ['2..3 year']],
      ['七八十人', ['70..80 person']],
      ['10%到15%', ['0.1..0.15 percentage']],
      ['两千多亿美元', ['>200000000000 USD']],
      ['60岁以上', ['>60']],
    ],
  ],
  [
    'dates and times',
    [
      ['2022年2月25日', ['2022-2-25']],
      ['二〇二二年二月二十五日', ['2022-2-25']],
      ['一九四九年十月一日', ['1949-10-1']],
      ['2023年底', ['2023-*-*']],
      ['2013年至2023年', ['2013-*-*..2023']],
      ['1978—1980年', ['1978-*-*..1980']],
      ['12月12日', ['*-12-12']],
      ['今年3月', ['(2024-*-*)', '*-3-*']],
      ['上世纪八十年代', ['1980 decade']],
      ['20世纪90年代初', ['1990 decade']],
      ['九十年代', ['1990 decade']],
      ['2010年代', ['2010 decade']],
      ['二十一世纪', ['21 century']],
      ['19世纪中叶', ['19 century']],
      ['上午9时30分', ['570 time']],
      ['下午3点半', ['930 time']],
      ['三年', ['3 year']],
      ['前7个月', ['7 month']],
      ['一年半', ['(1.5 year)']],
      ['半个世纪', ['0.5 century']],
      ['二十年', ['20 year']],
    ],
  ],
  [
    'ordinals and sequences',
    [
      ['第四条', ['4 ordinal']],
      ['第2758号决议', ['2758 ordinal']],
      ['第七十七届联大', ['77 ordinal']],
      ['建交四十五周年', ['45 ordinal']],
      ['世界第二大经济体', ['2 ordinal']],
      ['首次访问', ['(1 ordinal)']],
      ['“十四五”规划', ['14 ordinal']],
      ['党的二十大报告', ['20 ordinal']],
      ['第二次世界大战', ['2 ordinal']],
      ['二战以来', ['(2 ordinal)']],
      ['一是对话，二是合作', ['(1 sequence)', '(2 sequence)']],
      ['第一，对话；第二，合作', ['(1 sequence)', '(2 sequence)']],
      ['其一，其二', ['(1 sequence)', '(2 sequence)']],
      ['第一季度', ['1 ordinal']],
      ['上半年', ['(1 ordinal)']],
    ],
  ],
  [
    'what nobody misses',
    [
      ['两国关系', ['(2)']],
      ['一个国家', ['(1)']],
      ['一国两制', ['(1)', '(2)']],
      ['5G技术', ['(5)']],
      ['G20峰会', ['(20)']],
      ['歼-20', ['(20)']],
      ['“9·11”事件', ['(9)', '(11)']],
    ],
  ],
])('reads %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('reads no number in', () => {
  it.each([
    '一带一路',
    '三心二意',
    '十分重要',
    '一些国家',
    '一定要',
    '统一',
    '一致',
    '一旦',
    '一直',
    '一起',
    '进一步',
    '一方面',
    '万一',
    '千方百计',
    '四川',
    '三峡',
    '五角大楼',
    '百度',
    '八达岭',
    '四面八方',
    '百姓',
    '万物',
    '零和博弈',
    '零排放',
    '星期三',
    '周五',
    '接二连三',
    '举一反三',
    '再三强调',
    '二手',
    '第一时间',
    '一体化',
    '半导体',
    '三角债',
    '不可一世',
    '李四光',
    '成功',
    '数字',
    '几乎',
    '上海',
    '近代',
    '近平',
    '多边',
    '首先',
    '首都',
    '首脑',
    '本国',
    '十字路口',
    '千岛湖',
    '万隆会议',
    '前任',
    '后方',
  ])('%s', text => {
    expect(read(text).filter(words => !words.startsWith('('))).toEqual([])
  })
})

it('says where each stands, in order and without overlaps, in a long text', () => {
  const text = '2023年，贸易额达90亿美元，增长三成。'.repeat(50)
  const found = readChineseQuantities(text)
  expect(found).toHaveLength(150)
  found.forEach((one, index) => {
    expect(text.slice(one.start, one.end)).toBe(one.text)
    expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
  })
})
