import type { RobotView } from '@/commands/robots'
import type { RobotKind } from '@/domain/notices/kinds'
import type { NoticeLanguage } from '@/domain/notices/settings'
import { type RobotType, signs } from '@/domain/robots/robot'

/** A group as it is typed. */
export type RobotForm = {
  type: RobotType
  name: string
  address: string
  secret: string
  forgetSecret: boolean
  own: boolean
  language: NoticeLanguage
  kinds: RobotKind[]
}

const usualKinds: RobotKind[] = ['review_ready', 'approval_ready', 'changes_requested', 'published']

export function formOf(robot: RobotView | undefined, language: NoticeLanguage): RobotForm {
  return {
    type: robot?.type ?? 'feishu',
    name: robot?.name ?? '',
    address: '',
    secret: '',
    forgetSecret: false,
    own: robot?.own ?? false,
    language: robot?.language ?? language,
    kinds: robot?.kinds ?? usualKinds,
  }
}

/** What is sent: an address or a key that was not typed stays out of it, so that the one there is stays. */
export function inputOf({ type, address, secret, forgetSecret, ...rest }: RobotForm, isNew: boolean) {
  const key = signs[type] !== 'never' && secret !== '' ? { secret } : forgetSecret ? { secret: null } : {}
  return {
    ...rest,
    name: rest.name.trim(),
    ...(isNew ? { type } : {}),
    ...(address.trim() !== '' ? { address: address.trim() } : {}),
    ...key,
  }
}
