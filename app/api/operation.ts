import type { z } from 'zod'
import type { RefusalCode } from '@/domain/refusals'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** What a request may carry. Exactly one of them arrives; its media type says which. */
export type BodyRule = {
  json?: z.ZodType
  /** A `multipart/form-data` body: the part `file`, and the part `meta` holding JSON of this shape. */
  multipart?: z.ZodType
  /** Media types whose bytes the handler reads itself. */
  raw?: readonly string[]
}

/** What a successful call answers. */
export type AnswerRule = {
  status: 200 | 201 | 204
  schema?: z.ZodType
  /** Media types, where the answer is a file and not JSON. */
  files?: readonly string[]
  /** The same can be followed as `text/event-stream` by whoever asks for that media type. */
  stream?: true
  /** The answer tells of one resource with a revision, sent as its ETag. */
  etag?: true
}

/** One operation of the HTTP interface: what the wrapper checks, and what the OpenAPI document says. */
export type Operation = {
  id: string
  method: Method
  path: `/api/v1/${string}`
  summary: string
  tag: string
  /** `public` needs no sign-in; `actor` needs a session or a token. */
  auth: 'public' | 'actor'
  query?: z.ZodObject
  body?: BodyRule
  /** `true` must carry `If-Match`; `optional` is held against it where it is sent. */
  ifMatch?: true | 'optional'
  answer: AnswerRule
  /** The refusals of the operation's own, beside those that any operation can give. */
  refusals?: readonly RefusalCode[]
  /** The command hashes a password, which is asynchronous, and keeps transactions of its own. */
  slow?: true
  /** Members of the answer that are shown once and kept nowhere, so that a replay leaves them out. */
  shownOnce?: readonly string[]
}

type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** A file as it was sent; nothing in it has been trusted yet. */
export type SentFile = { name: string; mediaType: string; bytes: Uint8Array }

/** What a handler gets to see of a request: everything in it has been checked against the operation. */
export type Input<O extends Operation> = {
  params: Record<PathNames<O['path']>, string>
  query: Parsed<O['query']>
  body: O['body'] extends BodyRule ? Parsed<O['body']['json']> : undefined
  upload: O['body'] extends { multipart: infer Meta }
    ? { meta: Parsed<Meta>; file: SentFile } | undefined
    : undefined
  raw: O['body'] extends { raw: readonly string[] } ? { mediaType: string; bytes: Uint8Array } : undefined
  ifMatch: O['ifMatch'] extends true
    ? number
    : O['ifMatch'] extends 'optional'
      ? number | undefined
      : undefined
}

/** Declares an operation, keeping its exact types for the handler that serves it. */
export function defineOperation<const O extends Operation>(operation: O): O {
  return operation
}
