/** Somebody at the HTTP interface: who they are is their token, null for nobody. */
export function clientOf(origin, token) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` }
  const call = async (method, path, { json, body, ifMatch, key, language, type } = {}) => {
    const response = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        ...headers,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(type !== undefined && { 'content-type': type }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(language !== undefined && { 'accept-language': language }),
      },
      body: json === undefined ? body : JSON.stringify(json),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, bytes, body: parsed(response, bytes) }
  }
  return {
    call,
    get: (path, options) => call('GET', path, options),
    post: (path, json, options) => call('POST', path, { json, ...options }),
    put: (path, ifMatch, json) => call('PUT', path, { json, ifMatch }),
    patch: (path, ifMatch, json) => call('PATCH', path, { json, ifMatch }),
    remove: (path, options) => call('DELETE', path, options),
    /** Sends a file with what is said of it, as the form of the page does. */
    upload: (path, bytes, name, meta) => {
      const form = new FormData()
      form.set('file', new Blob([bytes], { type: 'text/plain' }), name)
      form.set('meta', JSON.stringify(meta))
      return call('POST', path, { body: form })
    },
  }
}

function parsed(response, bytes) {
  const type = response.headers.get('content-type') ?? ''
  if (!/json/.test(type) || bytes.length === 0) return null
  return JSON.parse(bytes.toString('utf8'))
}
