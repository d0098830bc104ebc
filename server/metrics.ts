import { timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Database } from '../db/client'
import { countJobs } from '../db/jobs'
import { sha256 } from '../domain/hash'
import { freeBytes } from './storage'
import { walBytes } from './wal-guard'

/** Where Prometheus asks. It is served before the application, and only to whoever has the token. */
export const metricsPath = '/metrics'
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10]

type Series = { count: number; sum: number; upTo: number[] }
const requests = new Map<string, Series>()
const loop = monitorEventLoopDelay({ resolution: 20 })

/** Counts one answer: by method, by the hundred of its status, and by how long it took in seconds. */
export function countAnswer(method: string, status: number, seconds: number): void {
  const name = `method="${method}",status="${Math.floor(status / 100)}xx"`
  const series = requests.get(name) ?? { count: 0, sum: 0, upTo: buckets.map(() => 0) }
  series.count += 1
  series.sum += seconds
  for (const [at, most] of buckets.entries())
    if (seconds <= most) series.upTo[at] = (series.upTo[at] ?? 0) + 1
  requests.set(name, series)
}

/** Whether an `Authorization` header carries the token; without a token nobody may ask. */
export function mayAskMetrics(authorization: string | undefined, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1]
  if (!token || !given) return false
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)))
}

/** Everything that is counted, in the text that Prometheus reads. No label holds what somebody typed. */
export function metricsText(db: Database): string {
  loop.enable()
  const { rss, heapUsed } = process.memoryUsage()
  const jobs = countJobs(db)
  const gauges: [string, string, number][] = [
    ['process_resident_memory_bytes', 'Memory of the process', rss],
    ['nodejs_heap_used_bytes', 'Heap in use', heapUsed],
    ['process_uptime_seconds', 'Time since the start', process.uptime()],
    [
      'nodejs_eventloop_lag_p99_seconds',
      'Delay of the event loop since last asked',
      loop.percentile(99) / 1e9,
    ],
    ['bianyi_wal_bytes', 'Size of the write-ahead log', walBytes(db.$client.name)],
    ['bianyi_disk_free_bytes', 'Room where the database lies', freeBytes(db.$client.name)],
    ['bianyi_jobs_waiting', 'Background work that waits', jobs.waiting],
    ['bianyi_jobs_failed', 'Background work that failed for good', jobs.failed],
  ]
  loop.reset()
  return [...gauges.map(([name, help, value]) => gauge(name, help, value)), requestsText()].join('')
}

function gauge(name: string, help: string, value: number): string {
  return `# HELP ${name} ${help}.\n# TYPE ${name} gauge\n${name} ${Number.isFinite(value) ? value : '+Inf'}\n`
}

function requestsText(): string {
  const name = 'http_request_duration_seconds'
  const lines = [...requests].flatMap(([labels, { count, sum, upTo }]) => [
    ...buckets.map((most, at) => `${name}_bucket{${labels},le="${most}"} ${upTo[at]}`),
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${count}`,
  ])
  return `# HELP ${name} Answers by method and status.\n# TYPE ${name} histogram\n${lines.join('\n')}\n`
}
