import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The framework's own pages for what is not there and what broke; no address leads to them. */
const INTERNAL = ['/_global-error', '/_not-found']

/**
 * Every address the build answers: pages, handlers and metadata files as the framework itself lists
 * them, whatever their files are called, and what lies in public/. Parameters as the folders name them.
 */
export function routesOfBuild(): string[] {
  const listed: Record<string, string> = JSON.parse(
    readFileSync('.next/app-path-routes-manifest.json', 'utf8'),
  )
  const routes = Object.values(listed).filter((pattern) => !INTERNAL.includes(pattern))
  const files = existsSync('public') ? readdirSync('public', { recursive: true }) : []
  return [...routes, ...files.map((file) => `/${file}`)]
}

/** What the table forgot, and what it tells of though it is not there. */
export function disagreements(routes: readonly string[], table: object): string[] {
  const built = new Set(routes.map(shapeOf))
  const told = new Set(Object.keys(table).map(shapeOf))
  return [
    ...[...built]
      .filter((shape) => !told.has(shape))
      .map((shape) => `${shape} is not in the table`),
    ...[...told]
      .filter((shape) => !built.has(shape))
      .map((shape) => `${shape} is not in the build`),
  ]
}

/** Parameter names do not matter for whether a route is in the table. */
export function shapeOf(pattern: string): string {
  return pattern.replace(/\[(\.\.\.)?[^\]]*\]/g, '[]')
}
