/**
 * The composition root: which collections there are, which database, which languages. No rule stands here.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Achievements } from '@/cms/collections/achievements/achievements.collection'
import { AuditEvents } from '@/cms/collections/audit-events/audit-events.collection'
import { Briefings } from '@/cms/collections/briefings/briefings.collection'
import { Comments } from '@/cms/collections/comments/comments.collection'
import { Corrections } from '@/cms/collections/corrections/corrections.collection'
import { Decisions } from '@/cms/collections/decisions/decisions.collection'
import { Editions } from '@/cms/collections/editions/editions.collection'
import { Edits } from '@/cms/collections/edits/edits.collection'
import { Indicators } from '@/cms/collections/indicators/indicators.collection'
import { Media } from '@/cms/collections/media/media.collection'
import { Outlets } from '@/cms/collections/outlets/outlets.collection'
import { Questions } from '@/cms/collections/questions/questions.collection'
import { ReviewRuns } from '@/cms/collections/review-runs/review-runs.collection'
import { Series } from '@/cms/collections/series/series.collection'
import { Speakers } from '@/cms/collections/speakers/speakers.collection'
import { Topics } from '@/cms/collections/topics/topics.collection'
import { Users } from '@/cms/collections/users/users.collection'
import { proseEditor } from '@/cms/editor'
import { auditEndpoints } from '@/cms/endpoints/audit.endpoint'
import { correctionRequestsEndpoints } from '@/cms/endpoints/correction-requests.endpoint'
import { movesEndpoints } from '@/cms/endpoints/moves.endpoint'
import { noticesEndpoints } from '@/cms/endpoints/notices.endpoint'
import { sheetsEndpoints } from '@/cms/endpoints/sheets.endpoint'
import { textEndpoints } from '@/cms/endpoints/text.endpoint'
import { Channels } from '@/cms/globals/channels.global'
import { ReviewPlan } from '@/cms/globals/review-plan.global'
import { SiteSettings } from '@/cms/globals/site-settings.global'
import { answerError } from '@/cms/hooks/answer-error'
import { auditRefusedWrite } from '@/cms/hooks/audit-refused-write'
import { noMail } from '@/cms/no-mail'

const root = path.dirname(fileURLToPath(import.meta.url))
const src = path.join(root, 'src')

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  email: noMail,
  graphQL: { disable: true },
  defaultDepth: 0,
  maxDepth: 2,
  db: postgresAdapter({
    pool: {
      connectionString: process.env.DATABASE_URL ?? '',
      max: 20,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    idType: 'uuidv7',
    push: false,
    migrationDir: path.join(src, 'cms/migrations'),
  }),
  editor: proseEditor,
  sharp,
  collections: [
    Briefings,
    Achievements,
    Questions,
    Series,
    Speakers,
    Outlets,
    Indicators,
    Topics,
    Media,
    Editions,
    ReviewRuns,
    Decisions,
    Corrections,
    Comments,
    Edits,
    Users,
    AuditEvents,
  ],
  globals: [SiteSettings, ReviewPlan, Channels],
  endpoints: [
    ...movesEndpoints,
    ...correctionRequestsEndpoints,
    ...sheetsEndpoints,
    ...textEndpoints,
    ...noticesEndpoints,
    ...auditEndpoints,
  ],
  hooks: { afterError: [auditRefusedWrite, answerError] },
  admin: {
    user: Users.slug,
    avatar: 'default',
    theme: 'all',
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: {
      defaultTimezone: 'Asia/Shanghai',
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
    },
    meta: { titleSuffix: ' · 发布厅', defaultOGImageType: 'off' },
    importMap: {
      baseDir: src,
      importMapFile: path.join(src, 'app/(payload)/(admin)/admin/importMap.js'),
    },
    components: {
      graphics: { Logo: '/cms/admin/brand#Logo', Icon: '/cms/admin/brand#Icon' },
      actions: ['/cms/admin/notices/bell#Bell'],
      afterNavLinks: ['/cms/admin/newsroom-links#NewsroomLinks'],
      providers: [
        '/cms/admin/text/forget-at-sign-out#ForgetAtSignOut',
        '/cms/admin/factor-dialog/fresh-factor-provider#FreshFactorProvider',
      ],
      views: {
        login: { Component: '/cms/admin/sign-in/sign-in-view#SignInView' },
        unauthorized: { Component: '/cms/admin/unauthorized-view#UnauthorizedView' },
        security: {
          Component: '/cms/admin/security/security-view#SecurityView',
          path: '/security',
          exact: true,
          meta: { title: '安全与登录' },
        },
        review: {
          Component: '/cms/admin/review-screen/review-screen-view#ReviewScreenView',
          path: '/review/:edition',
          exact: true,
          meta: { title: '审核' },
        },
        text: {
          Component: '/cms/admin/text/text-view#TextView',
          path: '/text/:briefing',
          exact: true,
          meta: { title: '全文编辑' },
        },
        notices: {
          Component: '/cms/admin/notices/notices-view#NoticesView',
          path: '/notices',
          meta: { title: '提醒' },
        },
        audit: { Component: '/cms/admin/audit/audit-view#AuditView', path: '/audit', meta: { title: '审计日志' } },
        calendar: {
          Component: '/cms/admin/calendar/calendar-view#CalendarView',
          path: '/calendar',
          meta: { title: '日历' },
        },
        timeline: {
          Component: '/cms/admin/timeline/timeline-view#TimelineView',
          path: '/timeline/:id',
          meta: { title: '经过' },
        },
        sheet: {
          Component: '/cms/admin/sheet/sheet-view#SheetView',
          path: '/sheet/:id',
          meta: { title: '信息发布审核表' },
        },
        askCorrection: {
          Component: '/cms/admin/ask-correction/ask-correction-view#AskCorrectionView',
          path: '/ask-correction/:id',
          meta: { title: '提请更正' },
        },
      },
      beforeNavLinks: ['/cms/admin/desk/desk-links#DeskLinks'],
      beforeDashboard: [
        '/cms/admin/single-role-notice#SingleRoleNotice',
        '/cms/admin/audit/broken-log-notice#BrokenLogNotice',
        '/cms/admin/desk/desk#Desk',
      ],
    },
  },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  typescript: { autoGenerate: false, outputFile: path.join(src, 'generated/payload-types.ts') },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true, safeFileNames: true },
})
