import { UnreadableFile } from '../../domain/reading/document'
import { refusePdfBombs } from './bombs'
import { mendRadicals } from './radicals'

/** One run of text where the page draws it: from its left edge, on its base line, in points from the page's top left. */
export type Piece = { text: string; x: number; y: number; width: number; size: number }
export type Page = { width: number; height: number; pieces: Piece[]; pictures: number }
export type PdfText = { title: string | null; pages: Page[] }

/** Where the tables of Chinese character codes lie: many journals' fonts name them and do not carry them. */
export type CMaps = { read: (name: string) => Uint8Array }

const most = { pages: 400, pieces: 400_000 }

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** The engine, loaded when a first file comes. It would draw with what a browser has; nothing is drawn here. */
async function engine(): Promise<Pdfjs> {
  const shared = globalThis as {
    DOMMatrix?: unknown
    Path2D?: unknown
    ImageData?: unknown
    pdfjsWorker?: unknown
  }
  shared.DOMMatrix ??= class {}
  shared.Path2D ??= class {}
  shared.ImageData ??= class {}
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  shared.pdfjsWorker = worker
  return pdfjs
}

/** The text layer of a PDF, page by page. No script of it runs, nothing of it is drawn. Throws `UnreadableFile`. */
export async function openPdf(bytes: Uint8Array, cmaps: CMaps): Promise<PdfText> {
  refusePdfBombs(bytes)
  const { getDocument, VerbosityLevel } = await engine()
  class BinaryDataFactory {
    async fetch({ kind, filename }: { kind: string; filename: string }) {
      if (kind !== 'cMapUrl') throw new Error('only the tables of character codes are read')
      return cmaps.read(filename)
    }
  }
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory,
  })
  try {
    const file = await loading.promise
    if (file.numPages > most.pages) throw new UnreadableFile('too_long')
    const { info } = await file.getMetadata().catch(() => ({ info: {} }))
    const title =
      'Title' in info && typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title : null
    const pages: Page[] = []
    let pieces = 0
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await readPage(file, number)
      pieces += page.pieces.length
      if (pieces > most.pieces) throw new UnreadableFile('too_long')
      pages.push(page)
    }
    return { title, pages }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const name = error instanceof Error ? error.name : ''
    throw new UnreadableFile(name === 'PasswordException' ? 'encrypted' : 'damaged')
  } finally {
    await loading.destroy()
  }
}

type PdfFile = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>

async function readPage(file: PdfFile, number: number): Promise<Page> {
  const page = await file.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  const pieces: Piece[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as number[]
    const size = Math.hypot(item.transform[2], item.transform[3])
    // Text that runs another way is a stamp or an axis.
    if (Math.abs(b) > Math.abs(a) * 0.1 || size === 0) continue
    const x = (transform[0] ?? 1) * e + (transform[2] ?? 0) * f + (transform[4] ?? 0)
    const y = (transform[1] ?? 0) * e + (transform[3] ?? -1) * f + (transform[5] ?? height)
    pieces.push({ text: mendRadicals(item.str), x, y, width: item.width, size })
  }
  page.cleanup()
  return { width, height, pieces, pictures: 0 }
}
