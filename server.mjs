// The server process. `npm start` installs and builds what is missing, then comes here.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const dev = process.argv.includes('--dev')
process.env.NODE_ENV = dev ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

// Whoever reads our output may go before we do. Left alone, each line that cannot be written is an error that is written
// about, without end.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

if (existsSync(new URL('dist/boot.mjs', import.meta.url))) {
  const { boot } = await import('./dist/boot.mjs')
  await boot(root, { dev })
} else {
  console.error('bianyi: not built yet; run `npm start`')
  process.exitCode = 1
}
