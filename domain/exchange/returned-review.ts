import type { Block, FileComment, FileDocument, Run } from '../reading/document'

/** A remark that a reviewer put into the file, in the words of the passage as it came back. */
export type ReturnedRemark = {
  /** The number that the file gives it. */
  id: string
  author: string
  at: string | null
  text: string
  /** What it answers, where that is a remark of the file too. */
  parent: string | null
  start: number
  end: number
}

/** A passage as it came back: what it says with every tracked change taken over, and whose changes those are. */
export type ReturnedPassage = {
  passageId: string
  revision: number
  text: string
  changes: { author: string; at: string | null; text: string }[]
  remarks: ReturnedRemark[]
}

export type ReturnedReview = {
  passages: ReturnedPassage[]
  /** Remarks that lie on no passage, such as those on the Chinese. */
  loose: FileComment[]
}

/**
 * How a bookmark names its passage and the revision: no more than 40 letters and digits. Bookmarks, since LibreOffice loses
 * the tags of content controls, and the changes and comments in them.
 */
export function bookmarkOf(passageId: string, revision: number): string {
  return `by_${passageId}_${revision}`
}

const bookmark = /^by_(\w{1,64})_(\d{1,9})$/

/** Whether a bookmark is one of ours. */
export function isBookmark(name: string): boolean {
  return bookmark.test(name)
}

/**
 * The passages of a file for review that came back, by the bookmarks around them. Paragraphs of one passage are
 * joined by line breaks; a remark on the Chinese in the same row is one on the whole passage.
 */
export function returnedReview({ blocks, comments }: FileDocument): ReturnedReview {
  const passages = new Map<string, ReturnedPassage>()
  const ranges = new Map<string, { passage: ReturnedPassage; start: number; end: number }>()
  for (const block of blocks) {
    let last: ReturnedPassage | null = null
    /** A paragraph has begun, and nothing of it stands yet. */
    let isOpening = false
    const begun = new Set<ReturnedPassage>()
    const beside: string[] = []
    let isBehindBreak = false
    for (const run of withinOne(block)) {
      const isBehind = isBehindBreak
      isBehindBreak = isBreak(run)
      const passage = passageOf(passages, run)
      if (!passage) {
        beside.push(...(run.comments ?? []))
        continue
      }
      // A paragraph of its own, or a further one in the cell of a table.
      if (!begun.has(passage) || last !== passage || isBehind) isOpening = true
      begun.add(passage)
      last = passage
      if (isOpening && run.text !== '' && !isDeleted(run)) {
        if (passage.text !== '') passage.text += '\n'
        isOpening = false
      }
      const start = passage.text.length
      if (!isDeleted(run)) passage.text += run.text
      if (run.change && run.text !== '')
        passage.changes.push({ author: run.change.author, at: run.change.at, text: run.text })
      for (const id of run.comments ?? []) {
        const range = ranges.get(id)
        if (!range) ranges.set(id, { passage, start, end: passage.text.length })
        else if (range.passage === passage) range.end = passage.text.length
      }
    }
    if (last) for (const id of beside) if (!ranges.has(id)) ranges.set(id, whole(last))
  }
  const loose: FileComment[] = []
  const withRange = (comment: FileComment) => ranges.get(comment.id) ?? ranges.get(comment.parent ?? '')
  for (const comment of comments) {
    const range = withRange(comment)
    if (!range) loose.push(comment)
    else {
      const { id, author, at, text, parent = null } = comment
      const { start, end } = range
      range.passage.remarks.push({ id, author, at, text, parent, start, end })
    }
  }
  return { passages: [...passages.values()], loose }
}

function passageOf(passages: Map<string, ReturnedPassage>, { tag }: Run): ReturnedPassage | null {
  const [, passageId = '', revision] = bookmark.exec(tag ?? '') ?? []
  if (passageId === '') return null
  const known = passages.get(passageId)
  if (known) return known
  const passage = { passageId, revision: Number(revision), text: '', changes: [], remarks: [] }
  passages.set(passageId, passage)
  return passage
}

function isDeleted({ change }: Run): boolean {
  return change?.kind === 'delete'
}

/** Cells and their paragraphs stand in one block, with a tab of nobody's between them. */
function isBreak({ text, tag }: Run): boolean {
  return text === '\t' && tag === undefined
}

function whole(passage: ReturnedPassage) {
  return { passage, start: 0, end: passage.text.length }
}

/**
 * The runs of a block. What was typed at the rim of a passage may stand outside its bookmark: in a paragraph
 * that has one passage it belongs to that.
 */
function withinOne({ runs }: Block): Run[] {
  const adopted: Run[] = []
  let segment: Run[] = []
  const close = () => {
    const tags = new Set(segment.flatMap(({ tag }) => tag ?? []))
    const [only] = tags
    for (const run of segment)
      adopted.push(tags.size === 1 && !run.tag && run.text !== '' ? { ...run, tag: only } : run)
    segment = []
  }
  for (const run of runs)
    if (isBreak(run)) {
      close()
      adopted.push(run)
    } else segment.push(run)
  close()
  return adopted
}
