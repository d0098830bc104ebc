import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    globalSetup: 'tests/support/database-image.ts',
    testTimeout: 20_000,
    // By itself one core is left idle, which on a machine of two is half of it.
    maxWorkers: '100%',
  },
})
