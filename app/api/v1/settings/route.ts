import { ChangeSettingsInput } from '@/domain/settings-inputs'
import { read, write } from '@/server/route'
import { changeSettings } from '@/server/settings/change-settings'
import { settingsFor } from '@/server/settings/queries'

export const GET = read(({ ctx }) => settingsFor(ctx))

export const PUT = write(ChangeSettingsInput, ({ ctx, input }) => changeSettings(ctx, input))
