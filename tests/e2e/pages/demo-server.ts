import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A demo of its own that can be killed and comes back at the same address with the same data. */
export class DemoServer {
  private child: ChildProcess | null = null
  private readonly data = mkdtempSync(join(tmpdir(), 'bianyi-demo-'))
  private port = '0'
  origin = ''

  /** Throws where it does not say within a minute that it is ready. */
  async start(): Promise<void> {
    const { port: PORT, data: BIANYI_DATA } = this
    const env = { ...process.env, HOST: '127.0.0.1', PORT, BIANYI_DATA, BIANYI_ORIGIN: '', BIANYI_DEMO: '1' }
    const child = spawn(process.execPath, ['server.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    this.child = child
    const timer = setTimeout(() => child.kill(), 60_000)
    for await (const line of createInterface({ input: child.stdout })) {
      const origin = /^ready (\S+)$/.exec(line)?.[1]
      if (!origin) continue
      clearTimeout(timer)
      this.origin = origin
      this.port = new URL(origin).port
      return
    }
    throw new Error('the demo did not get ready')
  }

  /** At once (`SIGKILL`), as when the power goes, or in order (`SIGTERM`), as for a new version. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this
    if (!child) return
    this.child = null
    // One that went by itself has told so already, and tells it once.
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  async remove(): Promise<void> {
    await this.end('SIGTERM')
    rmSync(this.data, { recursive: true, force: true })
  }
}
