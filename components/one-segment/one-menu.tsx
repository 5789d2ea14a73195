import { Ellipsis } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { runAction } from '@/components/action/offered-actions'
import { maySubmit } from '@/components/segment/editing-rights'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import { addressOf, SEGMENT_FILTERS, toggled } from '@/components/segment/segment-filter'
import type { Revise } from '@/components/segment/use-revise'
import type { View } from '@/components/segment/view'
import { Button } from '@/components/ui/button'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import { Menu, MenuAction, MenuCheck, MenuLabel, MenuLink, MenuRule } from '@/components/ui/menu'
import type { SegmentDto } from '@/domain/segment'

const SubmitDialog = dynamic(
  () =>
    fetchDialog(() =>
      import('@/components/segment/submit-dialog').then((module) => module.SubmitDialog),
    ),
  { loading: Nothing },
)

interface OneMenuProps {
  revise: Revise
  desk: ReviseDesk
  segment: SegmentDto | undefined
  onView: (next: Partial<View>) => void
}

/** What is needed less often: of the segment, of the article, and which segments one goes through. */
export function OneMenu({ revise, desk, segment, onView }: OneMenuProps) {
  const t = useTranslations('segment')
  const [isSubmitting, setIsSubmitting] = useState<boolean | null>(null)
  const { article } = revise.workspace
  return (
    <>
      <Menu
        trigger={
          <Button variant="quiet" aria-label={t('one.more')} className="px-0!">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuAction onSelect={() => onView({ listsOnPhone: true })}>{t('one.showList')}</MenuAction>
        <MenuAction onSelect={() => runAction('find')}>{t('one.find')}</MenuAction>
        <MenuLink>
          <Link href={`/desk/articles/${article.id}/preview`} prefetch={false}>
            {t('views.preview')}
          </Link>
        </MenuLink>
        {maySubmit(article, desk.viewer.role) ? (
          <MenuAction onSelect={() => setIsSubmitting(true)}>{t('submit.open')}</MenuAction>
        ) : null}
        <MenuRule />
        <SegmentActs desk={desk} segment={segment} />
        <MenuRule />
        <Filters revise={revise} />
      </Menu>
      {isSubmitting === null ? null : (
        <SubmitDialog
          isOpen={isSubmitting}
          onOpenChange={setIsSubmitting}
          revise={revise}
          desk={desk}
        />
      )}
    </>
  )
}

function SegmentActs({ desk, segment }: Pick<OneMenuProps, 'desk' | 'segment'>) {
  const t = useTranslations('segment')
  const isDone = segment?.state === 'confirmed' || segment?.state === 'reviewed'
  return (
    <>
      {desk.canEdit && segment ? (
        <>
          <MenuAction onSelect={() => desk.replace([{ segment, text: segment.source }])}>
            {t('copySource')}
          </MenuAction>
          <MenuAction
            isDisabled={segment.draft === null}
            onSelect={() => desk.type(segment, segment.draft ?? '', 'restore')}
          >
            {t('restoreDraft')}
          </MenuAction>
          <MenuAction onSelect={() => runAction('undo')}>{t('one.undo')}</MenuAction>
        </>
      ) : null}
      {desk.canConfirm && segment && isDone ? (
        <MenuAction onSelect={() => desk.unconfirm(segment)}>{t('unconfirm')}</MenuAction>
      ) : null}
    </>
  )
}

/** One of them always has the mark, so that what is in force can be seen. */
function Filters({ revise }: { revise: Revise }) {
  const t = useTranslations('segment.filter')
  const { filters, address } = revise
  return (
    <>
      <MenuLabel>{t('label')}</MenuLabel>
      <MenuCheck isOn={filters.length === 0} onChange={() => address.setFilter(null)}>
        {t('all')}
      </MenuCheck>
      {SEGMENT_FILTERS.map((filter) => (
        <MenuCheck
          key={filter}
          isOn={filters.includes(filter)}
          onChange={() => address.setFilter(addressOf(toggled(filters, filter)))}
        >
          {t(filter)}
        </MenuCheck>
      ))}
    </>
  )
}
