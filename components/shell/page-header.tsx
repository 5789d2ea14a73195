import Link from 'next/link'
import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: string
  /** Language of the title, where it is not the interface's. */
  titleLang?: string | undefined
  /** The page above this one. */
  parent?: { href: string; label: string } | undefined
  /** State, progress, save state: what is true now. */
  status?: ReactNode
  /** What to do next, the main act last. */
  actions?: ReactNode
  /** A second line: filters, lanes, tabs. */
  children?: ReactNode
}

/** Where one is and how things stand; stays in view while the page scrolls, but on phones. */
export function PageHeader(props: PageHeaderProps) {
  const { title, titleLang, parent, status, actions, children } = props
  return (
    <div className="z-30 border-b border-rule bg-paper px-4 sm:sticky sm:top-0 sm:px-6 print:static">
      <div className="flex min-h-14 flex-wrap items-center gap-x-6 gap-y-2 py-2 xl:flex-nowrap">
        <div className="flex min-w-0 flex-1 basis-72 items-baseline gap-2 xl:min-w-60">
          {parent === undefined ? null : (
            <>
              <Link
                href={parent.href}
                className="shrink-0 text-[0.8125rem] text-muted underline-offset-4 hover:text-ink hover:underline"
              >
                {parent.label}
              </Link>
              <span aria-hidden className="text-faint">
                ›
              </span>
            </>
          )}
          <h1
            lang={titleLang}
            title={title}
            className="min-w-0 font-serif text-xl wrap-break-word sm:line-clamp-1 leading-7 font-[620] tracking-[-0.008em]"
          >
            {title}
          </h1>
        </div>
        {status === undefined ? null : (
          <div className="flex min-w-0 flex-wrap items-center gap-x-5 gap-y-1 text-[0.8125rem] text-muted tabular max-sm:flex-1 max-sm:basis-28 xl:flex-nowrap xl:whitespace-nowrap">
            {status}
          </div>
        )}
        {actions === undefined ? null : (
          <div className="flex flex-wrap items-center gap-2 max-sm:ml-auto max-sm:justify-end xl:shrink-0 xl:flex-nowrap">
            {actions}
          </div>
        )}
      </div>
      {children === undefined ? null : <div className="pb-2">{children}</div>}
    </div>
  )
}
