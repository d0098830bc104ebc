import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { operations } from '@/app/api/contract/operations'
import { methods } from '@/app/api/operation'
import { routeFiles, routeIn, startServer } from './server'

const { call } = startServer()

describe('the OpenAPI document', () => {
  it('is accepted by a validator', async () => {
    const { status, body } = await call('GET', '/api/v1/openapi.json')
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.0')
    const { valid, errors } = await new Validator().validate(body)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('refers only to components that are there, and to each of them', async () => {
    const { body } = await call('GET', '/api/v1/openapi.json')
    const used = new Set(
      [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(m => m[1]),
    )
    expect([...used].sort()).toEqual(Object.keys(body.components?.schemas ?? {}).sort())
    expect(JSON.stringify(body)).not.toContain('#/$defs/')
  })

  it('names each operation once and shows ids in its schemas', async () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const { body } = await call('GET', '/api/v1/openapi.json')
    expect(Object.keys(body.components?.schemas?.Unit?.properties ?? {})).toContain('id')
  })
})

describe('the route files', () => {
  it('serve exactly the operations of the document, each at its own address', async () => {
    const onDisk: string[] = []
    for (const [address, file] of routeFiles) {
      const route = await routeIn(file)
      for (const method of methods) {
        const operation = route[method]?.operation
        if (!operation) continue
        expect(operation.method).toBe(method)
        expect(operation.path.replaceAll(/\{(\w+)\}/g, '[$1]')).toBe(address)
        onDisk.push(operation.id)
      }
    }
    expect(onDisk.sort()).toEqual(operations.map(({ id }) => id).sort())
  })

  it('export the handlers that the one wrapper made and nothing else', async () => {
    const wanted = [...methods, 'OPTIONS'].sort()
    for (const [address, file] of routeFiles) {
      const route = await routeIn(file)
      expect(Object.keys(route).sort(), address).toEqual(wanted)
      const served = methods.filter(method => route[method]?.operation)
      expect(served.length > 0, address).toBe(address !== '/api/v1/[...nowhere]')
    }
  })
})
