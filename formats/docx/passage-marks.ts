import { isBookmark } from '../../domain/exchange/returned-review'

/** Which passage of ours the reading of a part stands in, by the bookmarks around it. */
export function passageMarks() {
  /** The names of our bookmarks that stand open, by their numbers in the file. */
  const open = new Map<string, string>()
  return {
    begin({ 'w:id': id = '', 'w:name': name = '' }: Record<string, string>) {
      if (isBookmark(name)) open.set(id, name)
    },
    end({ 'w:id': id = '' }: Record<string, string>) {
      const tag = open.get(id)
      // A program may cut one in two and close the second alone.
      for (const [other, same] of open) if (same === tag) open.delete(other)
    },
    tag: () => [...open.values()].at(-1),
  }
}
