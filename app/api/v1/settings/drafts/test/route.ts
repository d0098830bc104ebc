import { drafts } from '@/app/api/contract/drafts'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { testDraftService } from '@/commands/test-draft-service'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(drafts.test, async ({ context }) => reply(await testDraftService(context, served().vaultSecret))),
)
