import { newId } from '@/db/ids'
import type { Refusal } from '@/domain/decision'
import { requestHeader } from '@/server/request-guard'
import { sharedLog } from '@/server/shared-log'

/** SQLite's result codes for a database that can be read but not written just now. */
const unwritable = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/

/**
 * What a caller is told of a fault that no rule foresaw: a number to quote, and nothing of the inside. The fault itself
 * goes to the log under that number.
 */
export function crash(operationId: string, error: unknown, headers?: Headers): Refusal {
  const reference = newId('err')
  const request = headers?.get(requestHeader) ?? undefined
  sharedLog().error({ reference, operation: operationId, request, err: error }, 'an operation crashed')
  if (codeOf(error).startsWith('SQLITE_FULL')) return { code: 'storage_full', facts: { reference } }
  if (unwritable.test(codeOf(error))) return { code: 'database_unwritable', facts: { reference } }
  return { code: 'internal', facts: { reference } }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
