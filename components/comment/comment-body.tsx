import { bodyRuns } from '@/domain/mention'

/** What somebody wrote, people by the names they have now. */
export function CommentBody({ body, names }: { body: string; names: Record<string, string> }) {
  return (
    <p className="wrap-break-word whitespace-pre-line">
      {bodyRuns(body).map((run, index) =>
        'text' in run ? (
          run.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order.
          <span key={index} className="rounded-sm bg-accent-wash px-0.5 font-[560] text-accent">
            @{names[run.personId] ?? '–'}
          </span>
        ),
      )}
    </p>
  )
}
