import { units } from './units'

/**
 * What can follow a numeral and shows that it counts. A lone 三 is read as a number only before one of these: it may
 * as well be part of a name. Nouns that take no classifier (国, 方, 洲) stand among them.
 */
const classifiers =
  `个 项 条 次 种 位 名 家 国 届 场 份 部 座 艘 架 辆 枚 颗 台 套 批 轮 组 支 队 类 层 级 章 节 篇 本 册 页 字 句 段 点 大 方
州 省 市 县 口 期 代 度 所 片 根 把 张 块 群 对 只 头 匹 株 棵 粒 瓶 箱 包 车 步 阶段 方面 领域 环节 维度 极 圈 链 起 宗 桩 例 封
则 股 道 院 岁 番 笔 派 系 门 科 军 洲 大洲 海 成员国 常任理事国 理事国 关 重 环 线 端 翼 侧 边 岸 会 者 党 地 强 巨头 权 维 流 中
类型 原则 世界 板块 支柱 主体 要素 问题 国家 组织 机构 企业 人次 倍 成 分 毫 户 学者 学科 层面 时期 时代 共识 海峡 公报 声明 星级 星 票 席`
    .trim()
    .split(/\s+/)

const words = new Map<string, string | undefined>()
for (const word of classifiers) words.set(word, undefined)
for (const unit of units) for (const word of unit.zh) words.set(word, unit.name)
words.set('人民币', undefined)
const longest = Math.max(...[...words.keys()].map(word => word.length))

/** What a numeral counts: `unit` is canonical where it is one of units.ts, `end` is behind the word. */
export type ChineseMeasure = { word: string; end: number; unit?: string }

/** The longest measure word that begins exactly at `at`, undefined where none does. */
export function chineseMeasureAt(text: string, at: number): ChineseMeasure | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length)
    if (!words.has(word)) continue
    const unit = words.get(word)
    return { word, end: at + length, ...(unit && { unit }) }
  }
  return undefined
}
