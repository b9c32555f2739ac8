/**
 * Which lists the desk of a person has, in which order, and what they are called. For whom a list is there, it names
 * what to do and is missed when it is empty; others see what is under way as it is, and nothing of what is not.
 */
import type { Role } from '@/domain/people/roles'
import type { Desk, DeskItem } from '@/editorial/read-desk'
import { reviewPath, textPath } from '../admin-paths'

type ListOf<Item> = { [List in keyof Desk]: Desk[List] extends Item[] ? List : never }[keyof Desk]

/**
 * `roles` have this list as work. `act` names what a click leads to, by its outcome. `by` says what the person named
 * did, `since` what happened to the item then. `none` is told in one line with the other empty lists. `whose`: it
 * holds only what is this person's own, only `roles` see it, or everybody on the staff does.
 */
export type DeskList = {
  list: ListOf<DeskItem>
  title: string
  roles: readonly Role[]
  act: string
  by: string
  since: string
  none: string
  whose: 'own' | 'roles' | 'all'
  hrefOf: (item: DeskItem) => string
}

const toReview = ({ edition, briefing }: DeskItem): string => (edition ? reviewPath(edition) : textPath(briefing))
const toText = ({ briefing }: DeskItem): string => textPath(briefing)

export const DESK_LISTS: readonly DeskList[] = [
  {
    list: 'failed',
    title: '定时发布失败',
    roles: ['publisher'],
    act: '查看原因并发布',
    by: '送审',
    since: '签发',
    none: '失败的定时发布',
    whose: 'all',
    hrefOf: toReview,
  },
  {
    list: 'toReview',
    title: '等我审核',
    roles: ['reviewer', 'liaison'],
    act: '去审核',
    by: '送审',
    since: '到本环节',
    none: '等您审核的稿件',
    whose: 'own',
    hrefOf: toReview,
  },
  {
    list: 'returned',
    title: '退回给我',
    roles: ['editor', 'liaison'],
    act: '按意见修改',
    by: '送审',
    since: '退回',
    none: '退回给您的稿件',
    whose: 'own',
    hrefOf: toText,
  },
  {
    list: 'scheduled',
    title: '已定时，到点自动发布',
    roles: ['publisher'],
    act: '查看定时',
    by: '送审',
    since: '定时',
    none: '已定时的稿件',
    whose: 'all',
    hrefOf: toReview,
  },
  {
    list: 'toRelease',
    title: '已签发，可以发布',
    roles: ['publisher'],
    act: '去发布',
    by: '送审',
    since: '签发',
    none: '等待发布的稿件',
    whose: 'all',
    hrefOf: toReview,
  },
  {
    list: 'mine',
    title: '我送审的，正在审核',
    roles: ['editor', 'liaison'],
    act: '查看进度',
    by: '送审',
    since: '到本环节',
    none: '您送审而未审完的稿件',
    whose: 'own',
    hrefOf: toReview,
  },
  {
    list: 'drafts',
    title: '我改过、还没送审的草稿',
    roles: ['editor', 'liaison'],
    act: '接着修改',
    by: '',
    since: '最后修改',
    none: '改到一半的草稿',
    whose: 'own',
    hrefOf: toText,
  },
  {
    list: 'corrections',
    title: '已发布、草稿又有改动',
    roles: ['editor', 'liaison'],
    act: '查看改动并送审',
    by: '',
    since: '最后修改',
    none: '正在更正的发布会',
    whose: 'roles',
    hrefOf: toText,
  },
  {
    list: 'inReview',
    title: '其他正在审核的',
    roles: ['editor', 'publisher'],
    act: '查看进度',
    by: '送审',
    since: '到本环节',
    none: '其他正在审核的稿件',
    whose: 'all',
    hrefOf: toReview,
  },
]
