import type { ActDialogProps } from './act-props'
import { ApproveDialog } from './approve-dialog'
import { PlainActDialog } from './plain-act-dialog'
import { PublishDialog } from './publish-dialog'
import { RequestChangesDialog } from './request-changes-dialog'
import { WithdrawDialog } from './withdraw-dialog'

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
