import { z } from 'zod'
import { defineOperation } from '../operation'
import { id } from './shapes'

export const tables = {
  export: defineOperation({
    id: 'exportTable',
    method: 'GET',
    path: '/api/v1/tables/{table}',
    summary:
      'A table as CSV: articles, editions, terms, register, memory or people; units or history of an article',
    tag: 'Exchange',
    auth: 'actor',
    query: z.strictObject({ article: id.optional() }),
    answer: { status: 200, files: ['text/csv'] },
    refusals: ['format_unavailable'],
  }),
}
