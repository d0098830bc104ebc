/** The chats whose robots are spoken to, and any other program (`webhook`, by Standard Webhooks). */
export const robotTypes = ['feishu', 'wecom', 'dingtalk', 'slack', 'webhook'] as const
export type RobotType = (typeof robotTypes)[number]

/** Messages that a robot takes in a minute, by its chat's own rules; null where there is no such rule. */
export const perMinute: Record<RobotType, number | null> = {
  feishu: 100,
  wecom: 20,
  dingtalk: 20,
  slack: 60,
  webhook: null,
}

/** Those that are given a key to sign with; a webhook always has one, a chat's robot where it was set so there. */
export const signs: Record<RobotType, 'always' | 'optional' | 'never'> = {
  feishu: 'optional',
  wecom: 'never',
  dingtalk: 'optional',
  slack: 'never',
  webhook: 'always',
}

/** Why a message did not reach a group. Locales hold the words. */
export const robotFaults = [
  'unreachable',
  'timed_out',
  'busy',
  'redirected',
  'address_refused',
  'answer_too_large',
  'answer_malformed',
  'secret_refused',
  'secret_lost',
  'refused',
  'failed',
  'uncertain',
  'stopped',
] as const
export type RobotFault = (typeof robotFaults)[number]

const passing: readonly RobotFault[] = ['unreachable', 'timed_out', 'busy', 'failed', 'stopped']

/** Whether another try can have another end. */
export function mayTryAgain(fault: RobotFault): boolean {
  return passing.includes(fault)
}

/** A webhook's key as Standard Webhooks writes it: `whsec_` and 24 to 64 bytes in base64. */
export function isWebhookSecret(text: string): boolean {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? []
  if (!base64 || base64.length % 4 !== 0) return false
  const bytes = (base64.length / 4) * 3 - (base64.match(/=+$/)?.[0].length ?? 0)
  return bytes >= 24 && bytes <= 64
}
