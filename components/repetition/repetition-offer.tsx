import dynamic from 'next/dynamic'
import { fetchQuietly } from '@/components/ui/fetch-part'

/** What was confirmed where a segment comes again, fetched with the first segment somebody comes to. */
export const RepetitionOffer = dynamic(() =>
  fetchQuietly(() => import('./row-repetition').then((module) => module.RowRepetition)),
)
