/** The oldest Node this program runs on; `engines` in package.json says the same. */
export function assertNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`bianyi: Node 20.19 or newer is needed; this is ${process.versions.node}`)
  process.exit(1)
}
