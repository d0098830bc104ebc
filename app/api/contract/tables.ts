import { z } from 'zod'
import { articleTables, deskTables } from '@/domain/exchange/tables'
import { defineOperation } from '../operation'
import { id } from './shapes'

export const tables = {
  export: defineOperation({
    id: 'exportTable',
    method: 'GET',
    path: '/api/v1/tables/{table}',
    summary: `A table as CSV: ${deskTables.join(', ')}; of an article ${articleTables.join(', ')}`,
    tag: 'Exchange',
    auth: 'actor',
    query: z.strictObject({ article: id.optional() }),
    answer: { status: 200, files: ['text/csv'] },
    refusals: ['format_unavailable'],
  }),
}
