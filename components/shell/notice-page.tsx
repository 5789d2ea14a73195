import type { ReactNode } from 'react'
import { Wordmark } from './mark'

interface NoticePageProps {
  title: string
  text: string
  /** What to quote when asking for help: a digest, never a message. */
  reference?: { label: string; value: string } | undefined
  children?: ReactNode
}

/** A page with one thing to say: nothing here, something broke. */
export function NoticePage({ title, text, reference, children }: NoticePageProps) {
  return (
    <main className="mx-auto flex w-full max-w-xl flex-1 flex-col px-6 py-10 sm:py-20">
      <Wordmark />
      <hr className="mt-4 border-t-2 border-ink" />
      <h1 className="mt-8 prose-title">{title}</h1>
      <p className="mt-3 prose-text text-muted">{text}</p>
      {reference === undefined ? null : (
        <p className="mt-6 border-y border-rule py-2 text-[0.8125rem] text-muted">
          <span className="mr-3 caps">{reference.label}</span>
          <span className="text-ink tabular select-all">{reference.value}</span>
        </p>
      )}
      {children === undefined ? null : <div className="mt-8 flex flex-wrap gap-3">{children}</div>}
    </main>
  )
}
