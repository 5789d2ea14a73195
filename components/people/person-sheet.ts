import type { PersonDto } from '@/domain/person'

/** What the sheets that change one account have in common. */
export interface PersonSheetProps {
  person: PersonDto
  /** The administrator's own account: some acts then need a plainer warning. */
  isSelf: boolean
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}
