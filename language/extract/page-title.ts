import { foldLine } from './fold-line'

/** Where the title of a page may be found. */
export interface TitleSources {
  /** Text of the first h1. */
  heading: string | null
  /** Headline of the metadata. */
  headline: string | null
  /** What the body parser took for the title, often with the name of the site behind it. */
  parsed: string | null
  siteName: string | null
  url: string | undefined
}

const separators = /\s[|\-–—·•»:]\s/

/** The title as the newsroom wrote it: the name of the site taken off its end. */
export function pageTitle(sources: TitleSources): string | null {
  const heading = sources.heading?.replace(/\s+/g, ' ').trim() ?? ''
  const full = (sources.parsed ?? sources.headline ?? '').replace(/\s+/g, ' ').trim()
  if (full === '') return heading === '' ? null : heading
  if (heading.length > 3 && full.startsWith(heading)) {
    const rest = full.slice(heading.length)
    if (rest === '' || separators.test(`${rest.slice(0, 3)} `)) return heading
  }
  return withoutSite(full, sources)
}

function withoutSite(full: string, { siteName, url }: TitleSources): string {
  const parts = full.split(/(\s[|\-–—·•»]\s)/)
  const last = foldLine(parts.at(-1) ?? '').replaceAll(' ', '')
  if (parts.length < 3 || last === '') return full
  const names = [siteName ?? '', hostOf(url)].map((name) => foldLine(name).replaceAll(' ', ''))
  const isSite = names.some((name) => name !== '' && (name === last || name.startsWith(last)))
  return isSite ? parts.slice(0, -2).join('') : full
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
