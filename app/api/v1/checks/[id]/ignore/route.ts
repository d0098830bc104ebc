import { checks } from '@/app/api/contract/checks'
import { findingInWords } from '@/app/api/findings-in-words'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { ignoreFinding } from '@/commands/ignore-finding'
import { mindFinding } from '@/commands/mind-finding'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.ignore, ({ context, params, body, language }) =>
    replyWith(ignoreFinding(context, params.id, body.note), finding => ({
      value: findingInWords(language)(finding),
    })),
  ),
  serve(checks.mind, ({ context, params, language }) =>
    replyWith(mindFinding(context, params.id), finding => ({ value: findingInWords(language)(finding) })),
  ),
)
