/** Who changed or commented a file before it came here, as the file tells it. */
export type Hand = { author: string; at: string | null }

/** A tracked change of the file: a run that was put in, or taken out and is still there to be read. */
export type TrackedChange = Hand & { id: string; kind: 'insert' | 'delete' }

/** A piece of text that looks the same throughout. */
export type Run = {
  text: string
  bold?: true
  italic?: true
  /** A reference to the note of this id stands here; `text` is empty. */
  note?: string
  change?: TrackedChange
  /** The comments of the file that lie on it, by their ids. */
  comments?: string[]
  /** The bookmark of a passage that is around it, in a file that went out for review and came back. */
  tag?: string
}

/** One paragraph of a file that was read, whatever the format. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'quote' | 'item'
  /** Of a heading or a list item, from 1. */
  level?: number
  /** What the file draws before it: a number, a bullet. */
  label?: string
  runs: Run[]
  /** The end of the paragraph itself was put in, or taken out. */
  mark?: TrackedChange
}

export type Note = { id: string; kind: 'footnote' | 'endnote'; blocks: Block[] }

export type FileComment = Hand & { id: string; text: string; parent?: string; resolved?: true }

/** What a file had that an article's text cannot hold. */
export const droppedKinds = [
  'pictures',
  'tables',
  'links',
  'formulas',
  'objects',
  'fields',
  'format_changes',
  'running_heads',
  'page_numbers',
  'page_furniture',
  'outside_references',
] as const
export type DroppedKind = (typeof droppedKinds)[number]
export type Dropped = Partial<Record<DroppedKind, number>>

export const fileFormats = ['text', 'markdown', 'docx', 'html', 'pdf'] as const
export type FileFormat = (typeof fileFormats)[number]

/** What a reader makes of the bytes of a file, before anybody has looked at it. */
export type FileDocument = {
  format: FileFormat
  title: string | null
  authors: string[]
  publication: string | null
  /** YYYY-MM-DD. */
  publishedOn: string | null
  url: string | null
  blocks: Block[]
  notes: Note[]
  comments: FileComment[]
  dropped: Dropped
  pages?: number
}

/** Why a file cannot be read; each is a refusal of its own kind. */
export const unreadableReasons = [
  'damaged',
  'encrypted',
  'too_large',
  'too_many_parts',
  'suspicious_compression',
  'macros',
  'outside_content',
  'doctype',
  'too_deep',
  'scan',
  'no_text',
  'too_long',
  'too_slow',
  'too_much_memory',
  'another_format',
] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

/** Thrown by the readers of files; whoever reads one makes a refusal of it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  constructor(readonly reason: UnreadableReason) {
    super(reason)
  }
}
