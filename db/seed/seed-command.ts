import { openDatabase } from '@/db/client'
import { env } from '@/env'
import { seed } from './seed'

const { db, close } = openDatabase(env().DATABASE_URL, { max: 2 })
try {
  const { articles } = await seed(db)
  process.stdout.write(
    `${articles === 0 ? 'The demo desk is there already.' : `Seeded ${articles} articles.`}\n`,
  )
} finally {
  await close()
}
