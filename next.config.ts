import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** Sent with every answer. The policy for scripts is not here: one path, one Content-Security-Policy. */
const EVERYWHERE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** For what is never a page. Pages get theirs from proxy.ts, readers' pages from their own routes. */
const NOTHING_RUNS = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
]

/**
 * The framework compresses an answer only if it can read its type, and it cannot read what a route
 * handler sets. Named here, the same type is readable.
 */
const COMPRESSED = [
  ...typed('text/html; charset=utf-8', ['/', '/read/:path*', '/corrections']),
  ...typed('application/atom+xml; charset=utf-8', ['/feed.xml']),
  ...typed('application/xml; charset=utf-8', ['/sitemap.xml']),
  ...typed('application/json', ['/api/v1/:path*']),
]

function typed(type: string, sources: string[]) {
  return sources.map((source) => ({ source, headers: [{ key: 'Content-Type', value: type }] }))
}

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'rate-limiter-flexible'],
  async headers() {
    return [
      { source: '/:path*', headers: EVERYWHERE },
      ...COMPRESSED,
      { source: '/api/:path*', headers: NOTHING_RUNS },
      { source: '/_next/static/:path*', headers: NOTHING_RUNS },
      { source: '/icon.svg', headers: NOTHING_RUNS },
      { source: '/reader.js', headers: NOTHING_RUNS },
      { source: '/robots.txt', headers: NOTHING_RUNS },
    ]
  },
}

/** Words are parsed when the app is built: no browser then loads the parser for their plural rules. */
const withWords = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {
    messages: {
      path: ['./messages/en', './messages/es'],
      locales: ['en', 'es'],
      format: 'json',
      precompile: true,
    },
  },
})

export default withWords(config)
