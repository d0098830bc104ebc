import { Worker } from 'node:worker_threads'
import type { Thread } from './grammar-engine'

/** Starts a worker thread with the engine; `file` is `worker.ts` as built. It holds up no process that wants to end. */
export function grammarThread(file: string | URL): Thread {
  const worker = new Worker(file, { name: 'grammar' })
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
