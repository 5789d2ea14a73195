'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import type { NoticeSettings } from '@/domain/notice'
import type { MarkReadInput, NoticeSettingsInput } from '@/domain/notice-inputs'
import { noticeKeys } from './queries'

/** Marks notices as read: those named, or all up to the newest in view. */
export function useMarkRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: MarkReadInput) =>
      sendJson<{ unread: number }>('POST', '/api/v1/me/notices/readings', { body: input }),
    onSuccess: (count) => client.setQueryData(noticeKeys.count, count),
    onSettled: (_count, error) =>
      untilShown(error, client.invalidateQueries({ queryKey: noticeKeys.all })),
  })
}

/** Says what one wants to be told of, where and when. */
export function useChangeNoticeSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: NoticeSettingsInput) =>
      sendJson<NoticeSettings>('PUT', '/api/v1/me/notice-settings', { body: input }),
    onSuccess: (settings) => client.setQueryData(noticeKeys.settings, settings),
  })
}
