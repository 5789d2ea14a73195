'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { Avatar } from '@/components/person/avatar'
import { useFailureWords } from '@/components/request/failure-words'
import { PageHeader } from '@/components/shell/page-header'
import { StateTag } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button-class'
import type { PersonDto } from '@/domain/person'
import { AddPerson } from './add-person'
import { PersonActs } from './person-acts'
import { peopleQuery } from './queries'

/** Everybody with an account: those who can sign in first, then those who no longer can. */
export function PeopleScreen({ userId }: { userId: string }) {
  const t = useTranslations('people')
  const words = useFailureWords()
  const { data: people = [], error } = useQuery(peopleQuery())
  const active = people.filter((person) => person.disabledAt === null)
  const disabled = people.filter((person) => person.disabledAt !== null)
  return (
    <>
      <PageHeader
        title={t('title')}
        status={t('count', { count: active.length })}
        actions={
          <>
            <Link href="/desk/settings" className={buttonClass()}>
              {t('whoMayDoWhat')}
            </Link>
            <AddPerson viewerId={userId} />
          </>
        }
      />
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-8 px-4 pt-6 pb-16 sm:px-6">
        {error ? (
          <p role="alert" className="bg-blocking-wash px-3 py-2 text-blocking">
            {words(error)}
          </p>
        ) : null}
        <PersonList title={t('active')} people={active} userId={userId} />
        {disabled.length > 0 && (
          <PersonList title={t('disabledPeople')} people={disabled} userId={userId} />
        )}
      </div>
    </>
  )
}

interface PersonListProps {
  title: string
  people: readonly PersonDto[]
  userId: string
}

function PersonList({ title, people, userId }: PersonListProps) {
  return (
    <section aria-label={title}>
      <h2 className="border-b border-rule-strong pb-1.5 text-muted caps">
        {title} <span className="ml-1 font-normal tabular">{people.length}</span>
      </h2>
      <ul>
        {people.map((person) => (
          <PersonLine key={person.id} person={person} isSelf={person.id === userId} />
        ))}
      </ul>
    </section>
  )
}

function PersonLine({ person, isSelf }: { person: PersonDto; isSelf: boolean }) {
  const t = useTranslations()
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-rule py-3 md:grid-cols-[2.25rem_minmax(0,1fr)_9rem_11rem_auto]">
      <Avatar name={person.name} />
      <div className="min-w-0">
        <p className="truncate font-serif text-[1.0625rem] leading-6 font-[600]">
          {person.name}
          {isSelf ? (
            <span className="font-sans text-xs font-normal text-muted"> · {t('people.you')}</span>
          ) : null}
        </p>
        <p className="truncate text-[0.8125rem] text-muted">{person.email}</p>
      </div>
      <div className="text-[0.8125rem] max-md:col-start-2 max-md:row-start-2">
        {t(`common.role.${person.role}`)}
      </div>
      <div className="text-[0.8125rem] text-muted tabular max-md:col-start-2 max-md:row-start-3">
        <Presence person={person} />
      </div>
      <div className="max-md:col-start-3 max-md:row-start-1">
        <PersonActs person={person} isSelf={isSelf} />
      </div>
    </li>
  )
}

function Presence({ person }: { person: PersonDto }) {
  const t = useTranslations('people')
  if (person.disabledAt !== null) {
    return (
      <StateTag tone="warning" mark="alert">
        {t('cannotSignIn')}
      </StateTag>
    )
  }
  if (person.lastSignInAt === null) return t('neverSignedIn')
  return (
    <>
      {t('signedIn')} <Moment at={person.lastSignInAt} />
    </>
  )
}
