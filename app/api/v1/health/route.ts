import { health } from '@/app/api/contract/health'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readHealth } from '@/commands/read-health'
import { refused } from '@/domain/decision'
import { served } from '@/server/environment'
import { storageOf } from '@/server/storage'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(health.read, ({ context }) =>
    storageOf(served().databaseFile, Date.now()) === 'full'
      ? refused('database_unwritable', { reason: 'storage_full' })
      : reply(readHealth(context)),
  ),
)
