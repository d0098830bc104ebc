/**
 * Words with a numeral in them that say no number. What is left of a text after `maskIdioms` is read as numbers, so a
 * word belongs here only where it never counts: 三方 can be three parties, 三心二意 cannot be three of anything.
 */
const idioms = `
一带一路 一心一意 一举一动 一言一行 一朝一夕 一草一木 一点一滴 一丝一毫 一五一十 一清二楚 一干二净 一石二鸟 一举两得 一分为二
一日千里 一落千丈 一泻千里 一诺千金 一刻千金 一本万利 一劳永逸 一蹴而就 一目了然 一鸣惊人 一脉相承 一如既往 一视同仁 一概而论
一意孤行 一厢情愿 一成不变 一网打尽 一席之地 一己之私 一己之力 一臂之力 一纸空文 一衣带水 一锤定音 一以贯之 一针见血 一触即发
一波三折 一波未平一波又起 一盘散沙 一盘棋 一把手 一刀切 一揽子 一手抓 一边倒 一窝蜂 一阵子 一辈子 一家之言 一孔之见 一隅
三心二意 三番五次 三番两次 三令五申 三言两语 三五成群 三足鼎立 三思而后行 三位一体 三教九流 三长两短 三顾茅庐 三缄其口 三生有幸
朝三暮四 颠三倒四 接二连三 再三 说三道四 低三下四 丢三落四 举一反三 约法三章 退避三舍 事不过三 入木三分 火冒三丈
四面八方 四面楚歌 四通八达 四分五裂 四平八稳 四海 四处 四周 四肢 四季 四书五经 张三李四 不三不四 五湖四海 五花八门 五颜六色 五光十色
五味杂陈 五体投地 五谷丰登 五脏六腑 六神无主 七上八下 七嘴八舌 七零八落 七手八脚 乱七八糟 杂七杂八 八仙过海 八面玲珑
九牛一毛 九死一生 九霄云外 十全十美 十拿九稳 十万火急 十之八九 十有八九 十字路口 十字架 十恶不赦 以一当十 一曝十寒
百花齐放 百家争鸣 百年大计 百折不挠 百战百胜 百战不殆 百废待兴 百废俱兴 百感交集 百思不得其解 百无一失 百发百中 百里挑一 三十六计 百姓
百般 百科 百货 百合 百叶 千方百计 千变万化 千丝万缕 千差万别 千篇一律 千军万马 千辛万苦 千家万户 千秋万代 千载难逢 千钧一发
千山万水 千真万确 千头万绪 千姿百态 千里之行 千里迢迢 千里马 千万不 千万别 千万要 万众一心 万事俱备 万事如意 万无一失 万不得已
万万不 万变不离其宗 万水千山 万紫千红 万马齐喑 万劫不复 万里长征 万里长城 万家灯火 万象更新 包罗万象 瞬息万变 排除万难 气象万千
感慨万千 成千上百 惊涛万丈 光芒万丈 万分 万一 万能 万物 万岁 万民 万邦 万世 万国 协和万邦 挂一漏万 数一数二 独一无二 说一不二
不二法门 合二为一 合而为一 知行合一 天人合一 表里如一 始终如一 言行不一 整齐划一 参差不一 莫衷一是 不可一世 不拘一格 独树一帜
独当一面 网开一面 孤注一掷 昙花一现 耳目一新 焕然一新 融为一体 浑然一体 混为一谈 付之一炬 付之一笑 毁于一旦 有朝一日 不屑一顾
不堪一击 略胜一筹 棋高一着 沧海一粟 冰山一角 千钧一髪 四两拨千斤 不管三七二十一 三七二十一 三十而立 四十不惑 五十知天命 百里挑一 如出一辙 首屈一指 心口如一 数九 礼仪之邦
十分 一些 一定 一致 一旦 一直 一起 一同 一道 一再 一律 一切 一般 一向 一贯 一度 一时 一样 一边 一面 一味 一举 一齐 一体化 一体
一流 一线 一手 一心 一并 一概 一经 一头 一端 一旁 一番 一连 一连串 一系列 一会儿 一下子 一下 一点 一员 一环 一脉 一角 一统
一方面 另一方面 另一 一方 任一 同一 统一 唯一 惟一 单一 专一 归一 合一 划一 不一 之一 万一 逐一 一一 进一步 更进一步 下一步
第三方 第三者 第一手 第一线 第一时间 第一夫人 二手 二话 二流 二元 二来 三角 三农 三军 三餐 三维 三明治 三轮车 三文鱼 一次性
二维码 二维 二氧化碳 一氧化碳 四川 四合院 四六级 三峡 三亚 三星 三菱 三明 三门峡 三江源 三沙 三里屯 五角大楼 五常 五台山 六安 六盘水
七夕 八达岭 八卦 八股 九寨沟 九龙 九州 十堰 十字 百度 百事 千岛湖 千禧 万科 万达 万隆 万向 万宝路 万象 万维网 亿万 亿利
两极 两手 两面派 两面性 两用 两难 两全 两可 两相 两者 两肋 两口子 两性 两侧 两旁 两端 两翼 势不两立 进退两难 模棱两可
三句话不离本行 五十步笑百步 三天打鱼 两天晒网 一个巴掌拍不响 一而再 再而三 三人成虎 三人行 士别三日 三日不见 一日不见 如隔三秋 九层之台
十年树木 百年树人 百尺竿头 万丈高楼 两虎相争 一山不容二虎 一箭双雕 三百六十行 三纲五常 五福临门 六亲不认 七擒七纵 八拜之交 九九归一 十指连心
百川归海 万箭齐发 三寸不烂之舌 冰冻三尺 两小无猜 两袖清风 三从四德 四舍五入 半斤八两 八字没一撇 八九不离十 十室九空 百步穿杨 百密一疏
百依百顺 千呼万唤 千锤百炼 千疮百孔 千人一面 万人空巷 以一敌百 以一敌十 一呼百应 一了百了 一通百通 一夜之间 千层浪 一朝天子一朝臣
三下五除二 二桃杀三士 一传十 十传百 略知一二 不怕一万 就怕万一 一将功成万骨枯 十里洋场 十面埋伏 百思不解 百年好合 千古 千钧重负 千斤重担 万古 万幸 万难
三伏天 三更半夜 半夜三更 半夜 半天 半吊子 半成品 半决赛 半军事 半殖民地 半封建 半自动 半独立 半公开 两败俱伤 两害相权 五星红旗 四大发明 四大名著
五味 七情六欲 三姑六婆 三头六臂 六根 八面来风 十年寒窗 十年磨一剑 千金 万贯 一掷千金 百万富翁 千万富翁 亿万富翁 三流 四不像 五毒 八方 三界 三国演义
千里之外 千里之遥 万里之外 万里之遥 不远千里 不远万里 千里之堤
半途而废 半信半疑 半壁江山 半岛 半导体 半球 半官方 半数 事半功倍 事倍功半 一知半解 多半 大半 前半生 过半
一国两制 零和 零散 零星 零件 零售 零部件 零容忍 零距离 归零 清零 凋零 飘零 零敲碎打 零元 成百上千 成千上万 数以千计 数以万计 数以百计 数以亿计
双十一 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六
`
  .trim()
  .split(/\s+/)

/** After these a word is none of the above: 三分之一, 翻了一番. */
const notBehind: Readonly<Record<string, string>> = { 之一: '分', 一番: '翻|翻了' }

/** Before these neither: 十分钟, 万分之一. */
const notBefore: Readonly<Record<string, string>> = { 十分: '钟|之', 万分: '之', 一点: '钟|半|整' }

/** The longest first: 一下子 is tried before 一下. */
const pattern = new RegExp(
  [...new Set(idioms)]
    .sort((a, b) => b.length - a.length)
    .map(word => {
      const behind = notBehind[word] ? `(?<!${notBehind[word]})` : ''
      return `${behind}${word}${notBefore[word] ? `(?!${notBefore[word]})` : ''}`
    })
    .join('|'),
  'g',
)

export type CountedName = {
  words: string
  values: readonly number[]
  ordinal?: boolean
  vague?: boolean
  /** A second value: 成千上万 is thousands or tens of thousands. */
  alternative?: number
}

/** 高三学生 is a third-year student and a twelfth grader, 大一 a freshman. */
const grades: readonly CountedName[] = ['学生', '新生', '毕业', '生', '年级'].flatMap(behind =>
  ['一', '二', '三', '四'].flatMap((digit, index) => [
    ...(index < 3
      ? [{ words: `高${digit}${behind}`, values: [index + 1], ordinal: true, alternative: index + 10 }]
      : []),
    { words: `大${digit}${behind}`, values: [index + 1], ordinal: true },
  ]),
)

/** Idioms that do carry a number, which the other language may or may not say: read as optional. */
export const countedNames: readonly CountedName[] = [
  ...grades,
  { words: '成百上千', values: [100], vague: true, alternative: 1000 },
  { words: '数以百计', values: [100], vague: true },
  { words: '成千上万', values: [1000], vague: true, alternative: 1e4 },
  { words: '数以千计', values: [1000], vague: true },
  { words: '数以万计', values: [1e4], vague: true },
  { words: '数以亿计', values: [1e8], vague: true },
  { words: '一国两制', values: [1, 2] },
  { words: '双十一', values: [11] },
  { words: '过半百', values: [50] },
  { words: '近半百', values: [50] },
  { words: '九二共识', values: [1992] },
  { words: '九三阅兵', values: [9, 3] },
  { words: '九三大阅兵', values: [9, 3] },
  { words: '“九三”', values: [9, 3] },
  { words: '三八妇女节', values: [3, 8] },
  { words: '五一劳动节', values: [5, 1] },
  { words: '五一假期', values: [5, 1] },
  { words: '六一儿童节', values: [6, 1] },
  { words: '两个一百年', values: [2, 100] },
  { words: '九一八', values: [9, 18] },
  { words: '九·一八', values: [9, 18] },
  { words: '七七事变', values: [7, 7] },
  { words: '一二·九', values: [12, 9] },
  { words: '五四运动', values: [5, 4] },
  { words: '五四', values: [5, 4] },
  { words: '八一建军节', values: [8, 1] },
  { words: '9·11', values: [9, 11] },
  { words: '9.11', values: [9, 11] },
  { words: '十月革命', values: [10] },
  { words: '两会', values: [2] },
  { words: '两者', values: [2] },
  { words: '两极', values: [2] },
  { words: '两侧', values: [2] },
  { words: '两翼', values: [2] },
  { words: '两端', values: [2] },
  { words: '半数', values: [0.5] },
  { words: '过半', values: [0.5] },
  { words: '大半', values: [0.5] },
  { words: '唯一', values: [1] },
  { words: '单一', values: [1] },
  { words: '第三方', values: [3], ordinal: true },
  { words: '第一夫人', values: [1], ordinal: true },
  { words: '第一线', values: [1], ordinal: true },
  { words: '五常', values: [5] },
  { words: '四季', values: [4] },
  { words: '三维', values: [3] },
  { words: '二元', values: [2] },
  { words: '三角', values: [3] },
  { words: '三位一体', values: [3] },
  { words: '三足鼎立', values: [3] },
  { words: '三十年河东', values: [30] },
  { words: '三十年河西', values: [30] },
  { words: '一千零一夜', values: [1001] },
  { words: '三八线', values: [38] },
  { words: '二八定律', values: [20], alternative: 80 },
  { words: '二八法则', values: [20], alternative: 80 },
  { words: '百分百', values: [1] },
  { words: '百万富翁', values: [1e6] },
  { words: '亿万富翁', values: [1e9] },
  { words: '十年磨一剑', values: [10] },
  { words: '三人行', values: [3] },
  { words: '一箭双雕', values: [2] },
  { words: '四大发明', values: [4] },
  { words: '四大名著', values: [4] },
  { words: '五星红旗', values: [5] },
  { words: '弱冠', values: [20] },
  { words: '而立之年', values: [30] },
  { words: '不惑之年', values: [40] },
  { words: '不惑', values: [40] },
  { words: '知天命', values: [50] },
  { words: '知命之年', values: [50] },
  { words: '年过半百', values: [50] },
  { words: '年近半百', values: [50] },
  { words: '年逾半百', values: [50] },
  { words: '花甲', values: [60] },
  { words: '耳顺', values: [60] },
  { words: '古稀', values: [70] },
  { words: '耄耋', values: [80], alternative: 90 },
  { words: '期颐', values: [100] },
  { words: '二战', values: [2], ordinal: true },
  { words: '一战', values: [1], ordinal: true },
]

/** The text with every idiom blanked out by as many U+0000, so that offsets stay what they were. */
export function maskIdioms(text: string): string {
  return text.replace(pattern, (found, at: number) =>
    standsInNumber(text, at, found) ? found : '\0'.repeat(found.length),
  )
}

/** 第四处 is none of 四处: what belongs to a numeral or an ordinal before it is left, save for whole sayings. */
function standsInNumber(text: string, at: number, found: string): boolean {
  if (found.length > 3 || !/^[零一二三四五六七八九十百千万亿两半]/.test(found)) return false
  return /[0-9０-９零〇一二三四五六七八九十百千万亿两第点]/.test(text[at - 1] ?? '')
}
