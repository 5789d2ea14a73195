import type { ArticleDto } from '@/domain/article'
import type { DecisionDto, ReviewState } from '@/domain/review'
import type { SegmentDto, Workspace } from '@/domain/segment'

/** A confirmed segment of Ana's whose draft and English are given; ids count from 1. */
export function segmentOf(id: number, draft: string, target: string): SegmentDto {
  return {
    id,
    blockId: 1,
    position: id - 1,
    source: 'Texto.',
    draft,
    target,
    state: 'confirmed',
    version: 1,
    isStale: false,
    editedById: 'ana',
    editedAt: null,
    findings: [],
    openQuestions: 0,
    acceptedById: null,
  }
}

/** An article under review by Bruno, first version. */
export function articleOf(changes: Partial<ArticleDto> = {}): ArticleDto {
  return {
    id: 'a',
    title: 'Title',
    sourceTitle: 'Título',
    state: 'in_review',
    isLive: false,
    slug: null,
    byline: null,
    outlet: null,
    sourceUrl: null,
    engine: null,
    draftedAt: null,
    assigneeId: 'ana',
    reviewerId: 'bruno',
    createdById: 'ana',
    createdAt: '2026-03-01T10:00:00Z',
    updatedAt: '2026-03-01T10:00:00Z',
    dueAt: null,
    scheduledFor: null,
    liveVersion: null,
    latestVersion: 1,
    changeRequest: null,
    ...changes,
  }
}

export function workspaceOf(segments: SegmentDto[]): Workspace {
  return {
    article: articleOf(),
    blocks: [{ id: 1, kind: 'paragraph' }],
    segments,
    names: {},
    dismissals: [],
    lastEvent: 0,
    nextFrom: null,
  }
}

export function reviewOf(changes: Partial<ReviewState> = {}): ReviewState {
  return {
    hash: '0'.repeat(64),
    blockers: {
      blockingFindings: 0,
      staleSegments: 0,
      openQuestions: 0,
      untranslatedSegments: 0,
      unconfirmedSegments: 0,
      ownSegments: 0,
    },
    canOverride: false,
    decisions: [],
    lastApproved: null,
    names: {},
    ...changes,
  }
}

/** Bruno's acceptance on segment 1 at its first revision. */
export function acceptanceOf(changes: Partial<DecisionDto> = {}): DecisionDto {
  return {
    id: 1,
    segmentId: 1,
    kind: 'accept',
    revision: 1,
    before: '',
    after: '',
    byId: 'bruno',
    at: '2026-03-01T11:00:00Z',
    ...changes,
  }
}
