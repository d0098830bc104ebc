import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { InvitationForm } from './invitation-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('auth')
  return { title: t('invitation.invitation'), referrer: 'no-referrer' }
}

/** Where single-use links lead. The secret stands behind the #, so only the browser knows it. */
export default function InvitationPage() {
  return <InvitationForm />
}
