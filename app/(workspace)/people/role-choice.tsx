'use client'

import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { type Role, roles } from '@/domain/words'

/** Which roles somebody has, each with what it is for. */
export function RoleChoice({
  value,
  onChange,
}: {
  value: readonly Role[]
  onChange: (roles: Role[]) => void
}) {
  const t = useT('people')
  const common = useT()
  return (
    <fieldset>
      <legend className="mb-2 font-medium text-small">{t('invite.roles')}</legend>
      <div className="flex flex-col gap-3">
        {roles.map(role => (
          <Checkbox
            key={role}
            label={common(`role.${role}`)}
            hint={t(`roleAbout.${role}`)}
            checked={value.includes(role)}
            onChange={event =>
              onChange(roles.filter(one => (one === role ? event.target.checked : value.includes(one))))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
