import { tables } from '@/app/api/contract/tables'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { streamOf } from '@/app/api/stream-of'
import { exportTable } from '@/commands/export-table'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(tables.export, ({ context, params, query }) =>
    replyWith(exportTable(context, params.table, query.article), ({ bytes, ...file }) => ({
      value: { ...file, bytes: streamOf(bytes) },
    })),
  ),
)
