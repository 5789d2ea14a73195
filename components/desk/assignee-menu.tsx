'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFailureWords } from '@/components/request/failure-words'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import { Menu, MenuAction, MenuLabel, MenuRule } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import type { QueueRow } from '@/domain/article'
import { mayPlan } from '@/domain/assignment'
import type { CurrentUser } from '@/domain/person'
import { useAssignArticle } from './mutations'
import { translatorsQuery } from './queries'

const PlanDialog = dynamic(
  () => fetchDialog(() => import('./plan-dialog').then((module) => module.PlanDialog)),
  { loading: Nothing },
)

interface AssigneeMenuProps {
  row: Pick<QueueRow, 'id' | 'title' | 'assigneeId' | 'dueAt'>
  names: Record<string, string>
  user: CurrentUser
}

/** Who revises an article, and a menu to take it, hand it on or leave it open. */
export function AssigneeMenu({ row, names, user }: AssigneeMenuProps) {
  const t = useTranslations('desk')
  const { assigneeId, assign, name } = useAssignee({ row, names, user })
  const [isPlanning, setIsPlanning] = useState(false)
  const label = name ?? t('unassigned')
  if (!mayPlan(user, assigneeId)) return <span className="text-muted">{label}</span>
  return (
    <>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            aria-label={t('assigneeOf', { title: row.title, name: label })}
            className="-mx-1.5 inline-flex min-h-7 max-w-[calc(100%+0.75rem)] items-center gap-1 rounded-sm px-1.5 hover:bg-paper hover:text-ink pointer-coarse:min-h-11"
          >
            <span className={name === undefined ? 'text-faint italic' : 'truncate'}>{label}</span>
            <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
          </button>
        }
      >
        {assigneeId !== user.id && (
          <MenuAction onSelect={() => assign(user.id)}>{t('take')}</MenuAction>
        )}
        {assigneeId !== null && (
          <MenuAction onSelect={() => assign(null)}>{t('leaveOpen')}</MenuAction>
        )}
        <MenuRule />
        <MenuLabel>{t('giveTo')}</MenuLabel>
        <Colleagues assigneeId={assigneeId} userId={user.id} onChoose={assign} />
        <MenuRule />
        <MenuAction onSelect={() => setIsPlanning(true)}>{t('plan')}</MenuAction>
      </Menu>
      {isPlanning ? (
        <PlanDialog row={row} assignee={name} user={user} onClose={() => setIsPlanning(false)} />
      ) : null}
    </>
  )
}

interface ColleaguesProps {
  assigneeId: string | null
  userId: string
  onChoose: (personId: string) => void
}

/** Mounted when the menu opens, and only then asks for the names. */
function Colleagues({ assigneeId, userId, onChoose }: ColleaguesProps) {
  const t = useTranslations()
  const words = useFailureWords()
  const { data, error } = useQuery(translatorsQuery())
  if (error) return <p className="px-3 py-1.5 text-blocking">{words(error)}</p>
  if (!data) return <p className="px-3 py-1.5 text-muted">{t('common.loading')}</p>
  const others = data.filter(({ id }) => id !== userId && id !== assigneeId)
  if (others.length === 0) return <p className="px-3 py-1.5 text-muted">{t('desk.nobodyElse')}</p>
  return others.map(({ id, name }) => (
    <MenuAction key={id} onSelect={() => onChoose(id)}>
      {name}
    </MenuAction>
  ))
}

/** Shows the new name at once; a refusal says so and the old name comes back. */
function useAssignee({ row, names, user }: AssigneeMenuProps) {
  const t = useTranslations('desk')
  const words = useFailureWords()
  const { data: translators } = useQuery({ ...translatorsQuery(), enabled: false })
  const { mutateAsync, isPending, variables } = useAssignArticle(row.id)
  const assigneeId = isPending && variables ? variables.assigneeId : row.assigneeId
  const nameOf = (id: string) =>
    names[id] ?? translators?.find((person) => person.id === id)?.name ?? ownName(id, user)
  // Told also where the row is gone by then: whoever takes an article mostly opens it at once.
  const assign = (next: string | null) =>
    void mutateAsync({ assigneeId: next }).catch((error: unknown) =>
      toast(t('assignFailed', { title: row.title }), { tone: 'error', description: words(error) }),
    )
  return { assigneeId, assign, name: assigneeId === null ? undefined : nameOf(assigneeId) }
}

function ownName(id: string, user: CurrentUser): string | undefined {
  return id === user.id ? user.name : undefined
}
