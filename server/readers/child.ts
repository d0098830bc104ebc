import { closeNetwork } from './close-network'

/**
 * The child process that reads one file: `child.mjs FORMAT` with its bytes on the standard input, and what was made of it as
 * one line of JSON on the standard output. The network is closed before any reader is loaded; files are closed to it from
 * outside (see `run-child.ts`).
 */
// Node makes these of sockets, so they are made while it still can.
const pipes = [process.stdin, process.stdout]
closeNetwork()
const { serve } = await import('./serve')
if (pipes.length === 2) await serve(process.argv[2] ?? '', process.argv[3] ?? '')
