import { health } from '@/app/api/contract/health'
import { operations } from '@/app/api/contract/operations'
import { route } from '@/app/api/methods'
import { openApiDocument } from '@/app/api/openapi'
import { serve } from '@/app/api/serve'
import { done } from '@/domain/decision'
import program from '@/package.json'

const document = openApiDocument(operations, program.version)

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(health.document, () => done({ value: document })),
)
