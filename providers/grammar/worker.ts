import { parentPort } from 'node:worker_threads'
import type { GrammarHit } from '../../domain/checks/check'
import { type Harper, type Spelling, startHarper } from './harper'

/** One paragraph to look at, and what was said of it. */
export type Asked = { id: number; paragraph: string; spelling: Spelling }
export type Said = { id: number; hits: GrammarHit[] }

let harper: Promise<Harper> | undefined

// What is thrown here ends the thread, and whoever asked starts another.
parentPort?.on('message', async ({ id, paragraph, spelling }: Asked) => {
  harper ??= startHarper()
  const hits = await (await harper).lint(paragraph, spelling)
  parentPort?.postMessage({ id, hits } satisfies Said)
})
