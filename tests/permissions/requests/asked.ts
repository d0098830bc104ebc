import type { Method, Operation } from '@/app/api/operation'

/** One request to the HTTP interface, of one operation of the contract. */
export type Asked = {
  operation: string
  method: Method
  path: string
  json?: unknown
  body?: BodyInit
  headers?: Record<string, string>
}

type More = {
  query?: string
  json?: unknown
  ifMatch?: number
  csv?: string
  tmx?: string
  file?: { name: string; text: string | Uint8Array<ArrayBuffer> }
}

/** A request of an operation on the thing with this id, or with these in the order of the path. */
export function ask(
  operation: Operation,
  id: string | readonly string[] = '',
  { query, json, ifMatch, csv, tmx, file }: More = {},
): Asked {
  const ids = [id].flat()
  const path = operation.path.replace(/\{\w+\}/g, () => ids.shift() ?? '') + (query ? `?${query}` : '')
  return {
    operation: operation.id,
    method: operation.method,
    path,
    json,
    body: file ? formOf(file) : (csv ?? tmx),
    headers: {
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
      ...(csv !== undefined && { 'content-type': 'text/csv' }),
      ...(tmx !== undefined && { 'content-type': 'application/x-tmx+xml' }),
    },
  }
}

function formOf({ name, text }: NonNullable<More['file']>): FormData {
  const form = new FormData()
  form.set('file', new File([text], name))
  form.set('meta', '{}')
  return form
}
