import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { READER_FONTS } from '@/components/reader/reader-fonts'
import { answerNotFound } from '../../not-found-answer'

interface Params {
  params: Promise<{ file: string }>
}

const PACKAGES = 'node_modules/@fontsource-variable'

/** The fonts there are: names from addresses are looked up here and never become paths. */
const FONT_FILES = new Map([
  [READER_FONTS.serif, 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
  [READER_FONTS.sans, 'inter/files/inter-latin-wght-normal.woff2'],
] as [string, string][])

/** A reader font. Its release is part of its name, so it may be kept for ever. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { file } = await params
  const path = FONT_FILES.get(`/fonts/${file}`)
  if (path === undefined) return answerNotFound(request)
  const bytes = await readFile(join(/* turbopackIgnore: true */ process.cwd(), PACKAGES, path))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Content-Type': 'font/woff2',
    },
  })
}
