import { NoticeSettingsInput } from '@/domain/notice-inputs'
import { changeNoticeSettings } from '@/server/notice/change-notice-settings'
import { noticeSettings } from '@/server/notice/queries'
import { read, write } from '@/server/route'

export const GET = read(({ ctx }) => noticeSettings(ctx))

export const PUT = write(NoticeSettingsInput, ({ ctx, input }) => changeNoticeSettings(ctx, input))
