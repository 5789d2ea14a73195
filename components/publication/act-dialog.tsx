import { ApproveDialog } from './approve-dialog'
import type { ArticleAct, EditorialAct } from './article-acts'
import type { ActsProps } from './article-acts-panel'
import { PlainActDialog } from './plain-act-dialog'
import { PublishDialog } from './publish-dialog'
import { RequestChangesDialog } from './request-changes-dialog'
import { WithdrawDialog } from './withdraw-dialog'

export interface ActDialogProps extends ActsProps {
  kind: EditorialAct
  onClose: () => void
  onSend: (act: ArticleAct, onDone?: () => void) => void
  /** The act on its way, or refused. */
  sending: { isPending: boolean; error: Error | null }
}

/** The sheet on which an act is spelt out before it is done. */
export function ActDialog(props: ActDialogProps) {
  switch (props.kind) {
    case 'approve':
      return <ApproveDialog {...props} />
    case 'request_changes':
      return <RequestChangesDialog {...props} />
    case 'publish':
    case 'schedule':
      return <PublishDialog {...props} />
    case 'unpublish':
    case 'retract':
      return <WithdrawDialog {...props} kind={props.kind} />
    case 'unschedule':
    case 'begin_correction':
    case 'reopen':
      return <PlainActDialog {...props} kind={props.kind} />
    case 'begin_review':
      return null
  }
}
