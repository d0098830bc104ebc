import { numbers } from '@/app/api/contract/numbers'
import { route } from '@/app/api/methods'
import { replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readNumberLedger } from '@/commands/read-number-ledger'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(numbers.list, ({ context, params, query }) =>
    replyPage(readNumberLedger(context, params.id), query, row => `${row.passageId}.${row.key}`),
  ),
)
