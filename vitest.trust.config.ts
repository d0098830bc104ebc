import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The suites that try to break what the program promises: run one by one by `npm run test:…`, not by `vitest run`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/trust/**/*.trust.ts'],
    globalSetup: 'tests/support/database-image.ts',
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
})
