import { explainConnectionFailure } from '@/db/connection-failure'
import { migrate } from '@/db/migrate'
import { loadEnvFile } from '@/env'

/** `npm run db:migrate`: brings the database of DATABASE_URL to this code's schema. */
loadEnvFile()
const url = process.env.DATABASE_URL
if (url) {
  await run(url)
} else {
  console.error(
    'DATABASE_URL is not set: name the database to migrate, postgres://user:password@host/database.',
  )
  process.exitCode = 1
}

async function run(url: string): Promise<void> {
  try {
    await migrate(url)
    console.log('The database is up to date.')
  } catch (error) {
    console.error(explainConnectionFailure(error, url))
    process.exitCode = 1
  }
}
