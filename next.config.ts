import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** Scripts of our own: a web worker lives by the policy it is sent with, and may load its parts. */
const OWN_SCRIPTS = {
  source: '/_next/static/:path*',
  headers: [
    {
      key: 'Content-Security-Policy',
      value: "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
    },
  ],
}

/**
 * The framework compresses an answer only if it can read its type, and it cannot read what a route
 * handler sets. Named here, the same type is readable.
 */
const COMPRESSED = [
  ...typed('text/html; charset=utf-8', ['/', '/read/:path*', '/corrections']),
  ...typed('application/atom+xml; charset=utf-8', ['/feed.xml']),
  ...typed('application/xml; charset=utf-8', ['/sitemap.xml']),
  // All but the streams, which are of another type and must not be collected.
  ...typed('application/json', ['/api/v1/:path((?!(?:articles/[^/]+|me)/stream$).*)']),
]

function typed(type: string, sources: string[]) {
  return sources.map((source) => ({ source, headers: [{ key: 'Content-Type', value: type }] }))
}

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'dictionary-en',
    'graphile-worker',
    'rate-limiter-flexible',
  ],
  // What else protects an answer is said before the framework: server/guard-http.ts.
  headers: async () => [...COMPRESSED, OWN_SCRIPTS],
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
