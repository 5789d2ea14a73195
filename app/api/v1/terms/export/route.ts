import { read } from '@/server/route'
import { exportTerms } from '@/server/term/export-terms'

export const GET = read(({ ctx, query }) => exportTerms(ctx, query.get('format')))
