/** Words that stand in any text and tell nothing of this one. */
const empty = new Set(
  (
    '的 了 和 与 及 或 在 是 为 以 对 于 从 到 将 把 被 由 向 让 给 就 也 都 又 还 而 且 但 并 这 那 其 此 之 所 者 ' +
    '我 你 他 她 它 我们 他们 自己 一 一个 一种 这种 这个 这些 那些 有 没有 不 上 中 下 来 去 会 能 可以 应 应当 必须 ' +
    '因为 所以 如果 虽然 但是 以及 通过 根据 按照 关于 对于 等 等等 更 最 很 已 已经 正 正在 地 得 着 过 吗 呢 吧'
  ).split(' '),
)

/** The words of a sentence that carry its sense: no punctuation, no particles; figures stay. */
export function contentWords(words: readonly string[]): string[] {
  return words
    .map(word => word.trim().toLowerCase())
    .filter(word => /[\p{L}\p{N}]/u.test(word) && !empty.has(word))
}
