import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Input } from '@/components/ui/input'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { LANES } from './memory-search'
import type { MemorySearch } from './queries'

interface SearchFormProps {
  search: MemorySearch
  onSearch: (search: MemorySearch) => void
}

/** What is looked up, in which language, and whether what is offered no more is shown too. */
export function SearchForm({ search, onSearch }: SearchFormProps) {
  const t = useTranslations('memory.page')
  const hintId = useId()
  const form = useRef<HTMLFormElement>(null)
  // Words not searched for yet are meant too when the language is changed beside them.
  const typed = () =>
    String(form.current ? (new FormData(form.current).get('q') ?? '') : search.q).trim()
  return (
    <search>
      <form
        // The address fills the field anew when one goes back.
        key={search.q}
        ref={form}
        className="flex flex-wrap items-center gap-x-6 gap-y-2"
        onSubmit={(event) => {
          event.preventDefault()
          onSearch({ ...search, q: typed() })
        }}
      >
        <div className="flex flex-1 basis-72 gap-2">
          <div className="relative min-w-0 flex-1">
            <Search
              aria-hidden
              className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
            />
            <Input
              type="search"
              name="q"
              maxLength={200}
              spellCheck={false}
              lang={search.lane === 'source' ? 'es' : 'en'}
              aria-label={t('search')}
              aria-describedby={hintId}
              placeholder={t('search')}
              defaultValue={search.q}
              className="pl-8"
            />
          </div>
          <Button type="submit" variant="primary">
            {t('go')}
          </Button>
        </div>
        <SegmentedControl
          label={t('lane')}
          value={search.lane}
          options={LANES.map((value) => ({ value, label: t(`lanes.${value}`) }))}
          onChange={(lane) => onSearch({ ...search, q: typed(), lane })}
        />
        <Checkbox
          label={t('showAll')}
          checked={search.show === 'all'}
          onChange={({ target }) =>
            onSearch({ ...search, q: typed(), show: target.checked ? 'all' : 'offered' })
          }
        />
      </form>
      <p id={hintId} className="pt-1 text-xs text-muted">
        {t('hint')}
      </p>
    </search>
  )
}
