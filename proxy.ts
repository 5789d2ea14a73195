import { type NextRequest, NextResponse } from 'next/server'

/**
 * Gives each page of the tool its own nonce and a policy that runs nothing else, and tells the page
 * its address. A convenience, never the guard: who may see what is decided by the verbs and queries.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const passedOn = new Headers(request.headers)
  passedOn.set('x-nonce', nonce)
  passedOn.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  passedOn.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers: passedOn } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Readers' pages and the API carry policies of their own; two on one answer would contradict. */
export const config = {
  matcher: [
    '/((?!$|api/|_next/static/|icon\\.svg$|reader\\.js$|fonts/[^/]+$|read/[^/]+$|read/[^/]+/versions/[^/]+(?:/changes)?$|corrections$|feed\\.xml$|sitemap\\.xml$|robots\\.txt$).*)',
  ],
}

/** Inline styles stay allowed: progress bars, virtual lists and editors place things by style. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT_ONLY}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** React rebuilds server stack traces with eval while developing, and only then. */
// biome-ignore lint/style/noProcessEnv: replaced at build time, so production holds the empty string alone.
const DEVELOPMENT_ONLY = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
