import { dictionary as contract } from '@/app/api/contract/dictionary'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { dictionary } from '@/app/session/dictionary'
import { lookUpWord } from '@/commands/look-up-word'
import { readChinese } from '@/providers/pinyin'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(contract.look, ({ context, query }) =>
    reply(lookUpWord(context, { dictionary: dictionary(), read: readChinese }, query)),
  ),
)
