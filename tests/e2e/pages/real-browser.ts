import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'

/** A browser as a person has it: one profile on disk, which is there again after the browser was killed. */
export class RealBrowser {
  private readonly profile = mkdtempSync(join(tmpdir(), 'bianyi-profile-'))
  private child: ChildProcess | null = null
  private browser: Browser | null = null

  constructor(
    private readonly executable: string,
    private readonly words: readonly string[],
  ) {}

  async start(): Promise<void> {
    const portFile = join(this.profile, 'DevToolsActivePort')
    rmSync(portFile, { force: true })
    const words = [
      ...this.words,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      '--window-size=1280,800',
      `--user-data-dir=${this.profile}`,
      'about:blank',
    ]
    this.child = spawn(this.executable, words, { stdio: 'ignore' })
    const port = await until(() =>
      existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] : '',
    )
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  }

  get context(): BrowserContext {
    const [context] = this.browser?.contexts() ?? []
    if (!context) throw new Error('the browser is not open')
    return context
  }

  newTab(): Promise<Page> {
    return this.context.newPage()
  }

  /** Without a chance to write anything down. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child) return
    this.child = null
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    await this.browser?.close().catch(() => {})
    // What the profile is locked by dies with the browser; its lock file does not.
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
      rmSync(join(this.profile, name), { force: true })
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

async function until(read: () => string | undefined): Promise<string> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const found = read()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the browser did not start within half a minute')
}
