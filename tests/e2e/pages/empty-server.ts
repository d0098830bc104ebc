import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'

/** A real, empty installation of its own: no demo, nobody in it yet. */
export class EmptyServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly data: string,
    /** Where it answers. */
    readonly origin: string,
    /** The link, good once, that makes the first administrator. */
    readonly firstLink: string,
  ) {}

  /** Starts it on a free port. Throws where it does not say within a minute that it is ready. */
  static async start(): Promise<EmptyServer> {
    const data = mkdtempSync(join(tmpdir(), 'bianyi-empty-'))
    const env = {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      BIANYI_DATA: data,
      BIANYI_ORIGIN: '',
      BIANYI_DEMO: '0',
      BIANYI_LOG: 'error',
    }
    const child = spawn(process.execPath, ['server.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const timer = setTimeout(() => child.kill(), 60_000)
    let link: string | undefined
    for await (const line of createInterface({ input: child.stdout })) {
      link ??= /https?:\/\/\S+\/invitation#\S+/.exec(line)?.[0]
      const origin = /^ready (\S+)$/.exec(line)?.[1]
      if (!origin) continue
      clearTimeout(timer)
      return new EmptyServer(child, data, origin, link ?? '')
    }
    throw new Error('the empty server did not get ready')
  }

  /** Lets the five minutes go by for which a password proves who is there. */
  forgetProof(): void {
    const db = new Sqlite(join(this.data, 'bianyi.db'))
    db.prepare("update sessions set fresh_until = '2020-01-01T00:00:00.000Z'").run()
    db.close()
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.child.once('exit', resolve))
    this.child.kill('SIGTERM')
    await ended
    rmSync(this.data, { recursive: true, force: true })
  }
}
