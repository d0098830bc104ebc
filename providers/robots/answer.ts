import type { RobotFault, RobotType } from '../../domain/robots/robot'
import type { Answered } from '../http/ask'

export type RobotSent = { ok: true } | { ok: false; fault: RobotFault; afterSeconds?: number }

const sent: RobotSent = { ok: true }
const fail = (fault: RobotFault): RobotSent => ({ ok: false, fault })

/** Codes by which each chat says, with status 200, that it did not take a message. */
const codes: Partial<Record<RobotType, Record<number, RobotFault>>> = {
  feishu: { 11232: 'busy', 9499: 'busy', 19021: 'secret_refused' },
  wecom: { 45009: 'busy' },
  dingtalk: { 130101: 'busy', 310000: 'secret_refused' },
}

/** What an answer says became of the message. Its words are thrown away: they could hold anything. */
export function readAnswer(type: RobotType, { status, text }: Answered): RobotSent {
  if (status >= 500 || status === 408) return fail('failed')
  if (status === 401 || status === 403) return fail('secret_refused')
  if (status < 200 || status >= 300) return fail('refused')
  if (type === 'slack' || type === 'webhook') return sent
  const code = codeIn(text)
  if (code === null) return fail('answer_malformed')
  return code === 0 ? sent : fail(codes[type]?.[code] ?? 'refused')
}

function codeIn(text: string): number | null {
  try {
    const { code, errcode, StatusCode } = JSON.parse(text) as Record<string, unknown>
    const found = [code, errcode, StatusCode].find(one => typeof one === 'number')
    return typeof found === 'number' ? found : null
  } catch {
    return null
  }
}
