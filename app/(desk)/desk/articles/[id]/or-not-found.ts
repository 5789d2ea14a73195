import { notFound } from 'next/navigation'
import { AppError } from '@/domain/errors'

/** What a page reads, or the page that says nothing is here; other failures go on to the boundary. */
export async function orNotFound<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  }
}
