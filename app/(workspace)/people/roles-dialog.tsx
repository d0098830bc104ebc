'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { useToast } from '@/app/ui/toast'
import type { ShownAccount } from './account-list'
import { RoleChoice } from './role-choice'

/** Changes the roles of a member. */
export function RolesDialog({ account, onClose }: { account: ShownAccount; onClose: () => void }) {
  const t = useT('people')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [roles, setRoles] = useState(account.roles)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { id, name } = account
  const save = async () => {
    setBusy(true)
    const answer = await send('PATCH', `/api/v1/people/${id}`, { body: { roles } })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    notify({ tone: 'success', title: t('roles.done', { name }) })
    onClose()
    router.refresh()
  }
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('roles.title', { name })}
      description={t('roles.body')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="primary"
            loading={busy}
            disabledReason={roles.length === 0 ? t('invite.noRole') : undefined}
            onClick={save}
          >
            {common('actions.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-2 pb-2">
        {problem && (
          <Banner tone="danger" urgent>
            {problem}
          </Banner>
        )}
        <RoleChoice value={roles} onChange={setRoles} />
      </div>
    </Dialog>
  )
}
