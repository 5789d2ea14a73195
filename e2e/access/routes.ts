import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface RouteFile {
  /** Address with its parameters as the folders name them. */
  pattern: string
  methods: string[]
}

/** Every page and route handler under app/, with the methods it exports, read from the files. */
export function routeFiles(): RouteFile[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file) || isMetadata(file))
    .map((file) => ({ pattern: patternOf(file), methods: methodsOf(file) }))
}

/** Parameter names do not matter for whether a route is in the table. */
export function shapeOf(pattern: string): string {
  return pattern.replace(/\[(\.\.\.)?[^\]]*\]/g, '[]')
}

function isMetadata(file: string): boolean {
  return /^(robots|sitemap)\.ts$/.test(file)
}

function patternOf(file: string): string {
  if (isMetadata(file)) return file.startsWith('robots') ? '/robots.txt' : '/sitemap.xml'
  const folders = file.split('/').slice(0, -1)
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join('/')}`
}

function methodsOf(file: string): string[] {
  if (file.endsWith('page.tsx') || isMetadata(file)) return ['GET']
  const text = readFileSync(join('app', file), 'utf8')
  const named = text.matchAll(
    /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g,
  )
  const renamed = text.matchAll(/\bas (GET|POST|PUT|PATCH|DELETE)\b/g)
  return [...named, ...renamed].map((match) => match[1] ?? '')
}
