import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/auth'

type Params = { params: Promise<{ nextauth: string[] }> }

async function answer(request: NextRequest, context: Params): Promise<Response> {
  const response: Response = await NextAuth(request, context, authOptions())
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export { answer as GET, answer as POST }
