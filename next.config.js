/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // trust.md R5: the optimiser has been a remote-code path more than once, and no page needs it.
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2'],
  // Types are checked by `npm run types`, once, for the whole tree.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
}

export default config
