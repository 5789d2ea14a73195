/** The two fonts of reader pages; the release stands in the name, so a file may be cached for ever. */
export const READER_FONTS = {
  serif: '/fonts/source-serif-4-5.3.1.woff2',
  sans: '/fonts/inter-5.3.0.woff2',
} as const
