import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ArticleText } from '@/components/reader/article-sheet'
import { ArticleSheet } from '@/components/reader/article-sheet'
import { readerStylesheet } from '@/components/reader/reader-stylesheet'

interface ReaderFrameProps extends ArticleText {
  label: string
  className: string
}

/**
 * A window of its own with the readers' stylesheet, so that widths, colours and type are theirs and
 * the desk's do not reach in. The desk's policy holds inside too; what stands in it is drawn from here.
 */
export function ReaderFrame({ label, className, ...text }: ReaderFrameProps) {
  const [page, setPage] = useState<HTMLElement | null>(null)
  // A frame the server sent may have loaded before anybody listened; a blank first page is not it.
  const takeIn = useCallback((frame: HTMLIFrameElement | null) => {
    setPage(frame?.contentDocument?.querySelector<HTMLElement>('body.article') ?? null)
  }, [])
  return (
    <iframe
      ref={takeIn}
      title={label}
      srcDoc={EMPTY_PAGE}
      className={className}
      onLoad={(event) => takeIn(event.currentTarget)}
    >
      {page === null
        ? null
        : createPortal(
            <>
              <style>{readerStylesheet}</style>
              <main aria-label={label}>
                <ArticleSheet {...text} />
              </main>
            </>,
            page,
          )}
    </iframe>
  )
}

const EMPTY_PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta name="robots" content="noindex"><title>Preview</title></head><body class="article"></body></html>'
