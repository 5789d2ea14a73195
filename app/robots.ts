import type { MetadataRoute } from 'next'
import { env } from '@/env'

/** Made on request: the address comes from the settings, and a build has none. */
export const dynamic = 'force-dynamic'

/** Readers' pages are open to search engines; the desk and the API are not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/desk', '/api/'] },
    sitemap: `${env().PUBLIC_URL}/sitemap.xml`,
  }
}
