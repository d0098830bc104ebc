import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileDocument, UnreadableFile } from '../../domain/reading/document'

type Reader = (bytes: Uint8Array) => Promise<FileDocument>

/** The readers by what they are called for; each loads its library when it is. `tables`: Chinese character codes of PDFs. */
const readers: Record<string, (tables: string) => Promise<Reader>> = {
  docx: async () => (await import('../../formats/docx/read')).readDocx,
  html: async () => (await import('../../formats/html/read')).readHtml,
  pdf: async tables => {
    const { readPdf } = await import('../../formats/pdf/read')
    return bytes => readPdf(bytes, { read: name => new Uint8Array(readFileSync(join(tables, plain(name)))) })
  },
}

/** Reads the standard input with the reader of this name and writes what it made, or why it could not. */
export async function serve(name: string, tables: string): Promise<void> {
  const load = readers[name]
  const read = await load?.(tables)
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  process.stdout.write(JSON.stringify(await answer(read, Buffer.concat(chunks))))
}

async function answer(read: Reader | undefined, bytes: Uint8Array): Promise<unknown> {
  try {
    if (!read) throw new UnreadableFile('another_format')
    return { document: await read(bytes) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.reason }
    // Too deep for the stack, too long for a string: the file's doing. What else a library throws at it is so too.
    return { unreadable: error instanceof RangeError ? 'too_deep' : 'damaged' }
  }
}

/** A name of a table has letters, digits and hyphens: it is no path. */
function plain(name: string): string {
  if (!/^[\w-]+\.bcmap$/.test(name)) throw new UnreadableFile('damaged')
  return name
}
