import { Command } from 'cmdk'
import { usePathname, useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { ARTICLE_VIEWS } from '@/components/article/article-tabs'
import { placesFor } from '@/components/shell/places'
import { may } from '@/domain/permissions'
import type { Role } from '@/domain/person'
import { PaletteRow } from './palette-row'

interface PlaceRowsProps {
  role: Role
  onChoose: (act: () => void) => void
}

/** Where one can go from here: the stops of the desk and the views of the article that is open. */
export function PlaceRows({ role, onChoose }: PlaceRowsProps) {
  const t = useTranslations('action.palette')
  const router = useRouter()
  const path = usePathname()
  const places = usePlaces(role, path).filter(({ href }) => href !== path)
  return (
    <Command.Group
      heading={<span className="block px-4 pt-3 pb-1 caps text-muted">{t('places')}</span>}
    >
      {places.map(({ href, words }) => (
        <PaletteRow
          key={href}
          id={href}
          words={words}
          onChoose={() => onChoose(() => router.push(href))}
        />
      ))}
    </Command.Group>
  )
}

function usePlaces(role: Role, path: string): { href: string; words: string }[] {
  const t = useTranslations()
  const article = /^\/desk\/articles\/[^/]+/.exec(path)?.[0]
  const views = article === undefined ? [] : ARTICLE_VIEWS
  return [
    ...views.map((view) => ({
      href: `${article}/${view}`,
      words: t('action.palette.ofArticle', { view: t(`segment.views.${view}`) }),
    })),
    ...placesFor(role).map(({ name, href }) => ({ href, words: t(`shell.${name}`) })),
    ...(may(role, 'settings.manage')
      ? [{ href: '/desk/settings', words: t('shell.settings') }]
      : []),
    { href: '/desk/account', words: t('shell.ownAccount') },
  ]
}
