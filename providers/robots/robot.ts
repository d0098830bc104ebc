import type { RobotType } from '../../domain/robots/robot'
import { ask, ServiceFault } from '../http/ask'
import { type RobotSent, readAnswer } from './answer'
import { type RobotMessage, robotRequest } from './request'

export type Robot = { type: RobotType; address: string; secret: string | null; own: boolean }

type Sending = {
  /** Names the delivery: the same for each try of it. */
  id: string
  message: RobotMessage
  signal: AbortSignal
  /** Milliseconds since 1970. */
  now: number
}

const limits = { total: 20_000, silence: 10_000, bytes: 64 * 1024 }

/**
 * Tells one group. A chat that was reached and gave no answer may have the message, so that is `uncertain`; a webhook names
 * its delivery, so that whoever gets it twice can know it, and is simply asked again.
 */
export async function tellRobot(robot: Robot, { id, message, signal, now }: Sending): Promise<RobotSent> {
  const { type, secret, own } = robot
  if (!URL.canParse(robot.address)) return { ok: false, fault: 'address_refused' }
  const request = robotRequest({ type, address: new URL(robot.address), secret, id, message, now })
  let reached = false
  const onConnect = () => {
    reached = true
  }
  try {
    return readAnswer(type, await ask({ ...request, own, signal, limits, onConnect, clock: () => now }))
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error
    const { code, afterSeconds } = error
    const lost = code === 'unreachable' || code === 'timed_out' || code === 'stopped'
    if (lost && reached && type !== 'webhook') return { ok: false, fault: 'uncertain' }
    return { ok: false, fault: code, afterSeconds }
  }
}
