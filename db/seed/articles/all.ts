import { aFirstFilmCarriesTheDay } from '@/db/seed/articles/a-first-film-carries-the-day'
import type { SeedArticle } from '@/db/seed/articles/article'
import { councilVotesDownTowersByThePark } from '@/db/seed/articles/council-votes-down-towers-by-the-park'
import { cubanRegimeRejectsAccusations } from '@/db/seed/articles/cuban-regime-rejects-accusations'
import { footballClubHalvesItsDebt } from '@/db/seed/articles/football-club-halves-its-debt'
import { glacierLosesAThirdOfItsIce } from '@/db/seed/articles/glacier-loses-a-third-of-its-ice'
import { havanaProtestsTerrorismList } from '@/db/seed/articles/havana-protests-terrorism-list'
import { measlesVaccinationBeginsMonday } from '@/db/seed/articles/measles-vaccination-begins-monday'
import { portStrikeCostsABillionADay } from '@/db/seed/articles/port-strike-costs-a-billion-a-day'

/** The demo articles in display order; the first is the one the demo opens. */
export const SEED_ARTICLES: SeedArticle[] = [
  cubanRegimeRejectsAccusations,
  havanaProtestsTerrorismList,
  portStrikeCostsABillionADay,
  glacierLosesAThirdOfItsIce,
  councilVotesDownTowersByThePark,
  aFirstFilmCarriesTheDay,
  footballClubHalvesItsDebt,
  measlesVaccinationBeginsMonday,
]
