import { useTranslations } from 'next-intl'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import { Button } from '@/components/ui/button'
import type { ReviseDesk } from './revise-desk'

interface RefusalNoteProps {
  desk: ReviseDesk
  segmentId: number
  failure: RequestFailed['failure']
}

/** Why the server did not take what was typed, beside the text, which stays. */
export function RefusalNote({ desk, segmentId, failure }: RefusalNoteProps) {
  const t = useTranslations('segment')
  const words = useFailureWords()
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 border-l-2 border-blocking bg-blocking-wash px-4 py-2 text-sm"
    >
      <p className="flex-1 basis-48">
        {words(new RequestFailed(0, failure))} {t('keptHere')}
      </p>
      <Button size="sm" onClick={() => desk.saver.flush(segmentId)}>
        {t('saveAgain')}
      </Button>
    </div>
  )
}
