import { z } from 'zod'
import { type RefusalCode, refusalStatus } from '@/domain/refusals'
import type { Operation } from './operation'

type Schema = Record<string, unknown>
type Components = Record<string, Schema>

/** The OpenAPI 3.1 document of these operations. */
export function openApiDocument(operations: readonly Operation[], version: string): Schema {
  const components: Components = { Problem: schemaOf(problem, 'output', {}) }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = paths[operation.path] ?? {}
    path[operation.method.toLowerCase()] = documented(operation, components)
    paths[operation.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bianyi 编译',
      version,
      description: 'Times are ISO 8601 UTC, ids are opaque, offsets count UTF-16 code units, end exclusive.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'bianyi-session',
          description: 'A browser session. A request that changes anything carries the canonical Origin.',
        },
      },
    },
  }
}

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(Object.keys(refusalStatus) as [RefusalCode, ...RefusalCode[]]),
  unmet: z.array(z.looseObject({ code: z.string(), message: z.string() })).optional(),
})

function documented(operation: Operation, components: Components) {
  const { id, summary, tag, auth, body } = operation
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: auth === 'public' ? [] : [{ token: [] }, { session: [] }],
    parameters: parametersOf(operation, components),
    ...(body ? { requestBody: bodyOf(operation, components) } : {}),
    responses: responsesOf(operation, components),
  }
}

function parametersOf({ path, query, ifMatch, method }: Operation, components: Components) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType, 'output', components),
  }))
  const inHeaders = [
    ...(ifMatch ? [header('If-Match', ifMatch === true, 'The revision it was made from, as `"3"`.')] : []),
    ...(method === 'POST'
      ? [header('Idempotency-Key', false, 'The same key and body replay the first answer.')]
      : []),
  ]
  return [...inPath, ...inQuery, ...inHeaders]
}

function header(name: string, required: boolean, description: string) {
  return { name, in: 'header', required, description, schema: { type: 'string' } }
}

function bodyOf({ body }: Operation, components: Components) {
  const content: Schema = {}
  if (body?.json) content['application/json'] = { schema: schemaOf(body.json, 'input', components) }
  if (body?.multipart)
    content['multipart/form-data'] = {
      schema: {
        type: 'object',
        required: ['file', 'meta'],
        properties: {
          file: { type: 'string', format: 'binary' },
          meta: schemaOf(body.multipart, 'input', components),
        },
      },
      encoding: { meta: { contentType: 'application/json' } },
    }
  for (const type of body?.raw ?? []) content[type] = { schema: { type: 'string', format: 'binary' } }
  const required = !body?.json?.safeParse(undefined).success
  return { required, content }
}

function responsesOf(operation: Operation, components: Components) {
  const { status, schema, files, stream, etag } = operation.answer
  const content: Schema = {}
  if (schema) content['application/json'] = { schema: schemaOf(schema, 'output', components) }
  for (const type of files ?? []) content[type] = { schema: { type: 'string', format: 'binary' } }
  if (stream) content['text/event-stream'] = { schema: { type: 'string' } }
  const success = {
    description: 'Done',
    ...(etag
      ? { headers: { ETag: { description: 'The revision, as `"3"`.', schema: { type: 'string' } } } }
      : {}),
    ...(Object.keys(content).length > 0 ? { content } : {}),
  }
  return { [status]: success, ...problemsOf(operation) }
}

function problemsOf(operation: Operation) {
  const byStatus = new Map<number, RefusalCode[]>()
  for (const code of codesOf(operation)) {
    const status = refusalStatus[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const schema = { $ref: '#/components/schemas/Problem' }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        status,
        { description: codes.join(', '), content: { 'application/problem+json': { schema } } },
      ]),
  )
}

/** What any operation of this kind can refuse, and what this one can. */
function codesOf({ method, auth, path, body, ifMatch, refusals = [] }: Operation): Set<RefusalCode> {
  const changes = method !== 'GET'
  return new Set<RefusalCode>([
    'malformed',
    'unknown_field',
    ...(auth === 'actor' ? (['not_signed_in', 'role_required', 'too_many_requests'] as const) : []),
    ...(changes ? (['origin_refused', 'scope_required', 'storage_full', 'storage_low'] as const) : []),
    ...(path.includes('{') ? (['not_found'] as const) : []),
    ...(ifMatch ? (['revision_stale'] as const) : []),
    ...(ifMatch === true ? (['if_match_missing'] as const) : []),
    ...(body ? (['body_too_large', 'unsupported_media_type', 'invalid'] as const) : []),
    ...(method === 'POST' ? (['idempotency_key_reused'] as const) : []),
    ...refusals,
    'internal',
    'database_unwritable',
  ])
}

/** JSON Schema of a zod schema; what has an id of its own goes to the components and is referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Components): Schema {
  const { $schema, $defs, ...own } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  for (const [name, definition] of Object.entries($defs ?? {}))
    components[name] ??= withComponentRefs(definition) as Schema
  return withComponentRefs(own) as Schema
}

function withComponentRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withComponentRefs)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).filter(([name, member]) => !isNoise(name, member))
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      name === '$ref' && typeof member === 'string'
        ? member.replace('#/$defs/', '#/components/schemas/')
        : withComponentRefs(member),
    ]),
  )
}

/** The name zod keeps a component under, and the bounds it gives to every whole number. */
function isNoise(name: string, member: unknown): boolean {
  if (name === 'id') return typeof member === 'string'
  return (name === 'minimum' || name === 'maximum') && Math.abs(Number(member)) === Number.MAX_SAFE_INTEGER
}
