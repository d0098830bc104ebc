import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { InvalidXliff } from '../formats/xliff/fault'
import type { FileIn } from '../formats/xliff/file'
import { readXliff } from '../formats/xliff/read'
import { UnreadableXml } from '../formats/xml/unreadable'
import type { Context } from './context'

/**
 * Reads an XLIFF file that came back, for somebody who may take it in. Changes nothing; refuses `xml_unreadable` and
 * `xliff_invalid`, with what is wrong and where.
 */
export async function openXliff({ actor }: Context, bytes: Uint8Array): Promise<Outcome<FileIn>> {
  const permission = may(actor, 'article.edit')
  if (!permission.ok) return permission
  try {
    return done(await readXliff([bytes]))
  } catch (error) {
    if (error instanceof UnreadableXml)
      return refused('xml_unreadable', { problem: error.problem, line: error.line })
    if (error instanceof InvalidXliff)
      return refused('xliff_invalid', {
        problem: `xliff_${error.fault.problem}`,
        at: error.fault.at,
        line: error.fault.line,
      })
    throw error
  }
}
