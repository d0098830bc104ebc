const wanted = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'content-security-policy': /script-src 'nonce-[^']+' 'strict-dynamic'|sandbox|default-src 'none'/,
  'cache-control': /no-store/,
}

/** The headers that an answer lacks. */
export function lackingHeaders({ headers, text }) {
  const lacking = Object.entries(wanted).filter(([name, pattern]) => !pattern.test(headers.get(name) ?? ''))
  const typed = text === '' || /charset=|json|xml|octet-stream/.test(headers.get('content-type') ?? '')
  return [...lacking.map(([name]) => name), ...(typed ? [] : ['a content type with its charset'])]
}

/** What an answer tells of the inside: a path of the server, a line of SQL, a place in the code. */
export function nothingTold({ headers, text }) {
  const told = {
    'a stack': /\n\s+at .+:\d+:\d+/,
    SQL: /SQLITE_|sqlite3|drizzle/i,
    'a path': /\/node_modules\//,
  }
  const found = Object.entries(told)
    .filter(([, pattern]) => pattern.test(text))
    .map(([what]) => what)
  return headers.has('x-powered-by') ? [...found, 'what it is built with'] : found
}
