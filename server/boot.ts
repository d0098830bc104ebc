import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import next from 'next'
import { deriveNotices } from '../commands/derive-notices'
import { tellFailedJobs } from '../commands/tell-failed-jobs'
import { MigrationRefused } from '../db/migrate'
import { EnvironmentRefused, readEnvironment, tell } from './environment'
import { awaitHealth } from './health'
import { createFront, type Handler } from './http-server'
import { jobKinds } from './jobs/kinds'
import { queueDailyWork } from './jobs/queue-daily-work'
import { createRunner } from './jobs/runner'
import { startLog, takeConsole } from './log'
import { metricsText } from './metrics'
import { type Prepared, prepareDatabase } from './prepare-database'
import { createFileReader } from './readers/read-file'
import { claimDataFolder, loadSecrets } from './secrets'
import { installChecks } from './shared-checks'
import { sharedDatabase } from './shared-database'
import { installFileReader } from './shared-file-reader'
import { installGrammar } from './shared-grammar'
import { sharedLog } from './shared-log'
import { stopOnSignals } from './shut-down'
import { guardWal } from './wal-guard'

/**
 * Starts the server: settings, secrets, database, listening, application, health, `ready`.
 * @param root the project's folder, where the built application and the migrations are.
 */
export async function boot(root: string, { dev = false } = {}): Promise<void> {
  try {
    await start(root, dev)
  } catch (error) {
    console.error(reasonOf(error))
    process.exitCode = 1
    // A half-started application keeps timers of its own.
    setTimeout(() => process.exit(1), 100)
  }
}

async function start(root: string, dev: boolean): Promise<void> {
  const environment = readEnvironment(process.env, process.cwd())
  const log = startLog(environment.logLevel)
  claimDataFolder(environment.dataFolder)
  const secrets = loadSecrets(environment.dataFolder)
  const prepared = await prepareDatabase(environment, join(root, 'drizzle'), new Date().toISOString())

  let origin = environment.origin ?? new URL('http://localhost')
  let handler: Handler | null = null
  const metrics = {
    token: environment.metricsToken,
    text: () => metricsText(sharedDatabase(environment.databaseFile)),
  }
  const server = createFront({
    origin: () => origin,
    handler: () => handler,
    dev,
    metrics,
    proxies: environment.proxies,
  })
  const port = await listen(server, environment.host, environment.port)
  origin = environment.origin ?? new URL(`http://localhost:${port}`)
  const { databaseFile, demo } = environment
  const dictionaryFile = join(root, 'generated', 'dictionary.db')
  tell(process.env, {
    databaseFile,
    origin,
    demo,
    sessionSecret: secrets.session,
    vaultSecret: secrets.vault,
    dictionaryFile,
    oidc: environment.oidc,
  })

  const grammar = installGrammar(join(root, 'dist', 'grammar-worker.mjs'))
  const longChecks = installChecks(join(root, 'dist', 'checks-worker.mjs'))
  installFileReader(createFileReader(join(root, 'dist', 'reader', 'child.mjs')))
  const application = next({ dev, dir: root, hostname: origin.hostname, port })
  await application.prepare()
  handler = application.getRequestHandler()
  if (dev) server.on('upgrade', application.getUpgradeHandler())
  const db = sharedDatabase(databaseFile)
  queueDailyWork(db, environment, new Date().toISOString())
  const jobs = createRunner({
    db,
    kinds: jobKinds({ root, ...environment, vaultSecret: secrets.vault, publicOrigin: () => origin.origin }),
    everyLook: () => deriveNotices(db, new Date().toISOString()),
    everyMinute: () => {
      tellOfWal(guardWal(db))
      tellFailedJobs(db, new Date().toISOString())
    },
    onCrash: (job, error) => log.error({ job: job.id, kind: job.kind, err: error }, 'a job crashed'),
  })
  stopOnSignals(server, async () => {
    await jobs.stop()
    await grammar.stop()
    await longChecks.stop()
    await application.close()
  })
  await awaitHealth(environment.host, port, origin)
  jobs.start()
  announce(origin, prepared)
  if (!dev) takeConsole(log)
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function tellOfWal(bytes: number): void {
  if (bytes > 0) sharedLog().warn({ bytes }, 'the write-ahead log cannot be emptied: a reader holds it')
}

function announce(origin: URL, { firstAdminSecret }: Prepared): void {
  // The secret stands behind the #, which no browser sends: it reaches no log and no referrer.
  if (firstAdminSecret)
    console.log(
      `There is nobody here yet. Become the first admin at this link (once, within 72 hours):\n${origin.origin}/invitation#${firstAdminSecret}`,
    )
  console.log(`ready ${origin.origin}`)
}

function reasonOf(error: unknown): string {
  if (error instanceof EnvironmentRefused || error instanceof MigrationRefused)
    return `bianyi: ${error.message}`
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return 'bianyi: the port is taken; set PORT to another one'
  if (code === 'EACCES') return 'bianyi: not allowed to write the data folder or to listen on this port'
  return `bianyi: ${stackOf(error)}`
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
