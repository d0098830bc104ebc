import { mail } from '@/app/api/contract/mail'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { translatorFor } from '@/app/i18n/server'
import { testMail } from '@/commands/test-mail'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(mail.test, async ({ context, language }) => {
    const t = translatorFor(language, 'mail')
    const words = { subject: t('testMail.subject'), text: t('testMail.text') }
    return reply(await testMail(context, served().vaultSecret, words))
  }),
)
