// `npm run dev`: the same server with Next's development build behind it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { root } from './sources.mjs'

await bundle()
const server = spawn(process.execPath, [join(root, 'server.mjs'), '--dev'], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', status => process.exit(status ?? 1))
