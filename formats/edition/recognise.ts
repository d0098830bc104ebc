import type { ExportFormat } from '../../domain/words'

/** Which formats a file could be in, the likeliest first, by how it begins. Never empty. */
export function likelyFormats(file: Uint8Array): ExportFormat[] {
  const beginning = Buffer.from(file.subarray(0, 200)).toString('latin1')
  if (beginning.startsWith('PK')) return ['docx']
  if (beginning.startsWith('{')) return ['json']
  if (beginning.startsWith('<!doctype')) return ['html']
  if (beginning.startsWith('<!DOCTYPE')) return ['email']
  return beginning.startsWith('# ') ? ['markdown', 'text'] : ['text', 'markdown']
}
