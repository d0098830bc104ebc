/** Where to go after signing in: a path of this site, whatever the address asked for. */
export function safePath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[\w\-./?=&%~#]*$/.test(wanted)) return '/'
  return wanted.startsWith('/sign-in') || wanted.startsWith('/api/') ? '/' : wanted
}
