import { Worker } from 'node:worker_threads'
import type { Thread } from './check-runner'

const memory = { maxOldGenerationSizeMb: 512 }

/** Starts a worker thread that checks texts; `file` is `worker.ts` as built. It holds up no process that wants to end. */
export function checkThread(file: string | URL): Thread {
  const worker = new Worker(file, { name: 'checks', resourceLimits: memory })
  worker.unref()
  return {
    post: asked => worker.postMessage(asked),
    hear: (said, failed) => {
      worker.on('message', said)
      worker.on('error', failed)
      worker.on('exit', failed)
    },
    end: () => worker.terminate(),
  }
}
