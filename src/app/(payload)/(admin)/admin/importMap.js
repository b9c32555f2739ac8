import { TextLink as TextLink_807191df4fe7c91d157a610501e67181 } from '../../../../cms/admin/text/text-link'
import { ReviewPanelField as ReviewPanelField_ece2158499903742a3ce41ed09f65455 } from '../../../../cms/admin/review-panel/review-panel-field'
import { RowLabel as RowLabel_525bbefa022022c3896ccfce32974a6f } from '../../../../cms/admin/row-label'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EditionStateCell as EditionStateCell_4fc8a3df9fd9e6c3987b9849e810d715 } from '../../../../cms/admin/edition-state-cell'
import { TextLinkCell as TextLinkCell_f6781c6bcaac5eabe5cb28b703862afc } from '../../../../cms/admin/text/text-link-cell'
import { FrameField as FrameField_7398a5a202a8b838ef5c38b0bf25a31e } from '../../../../cms/admin/text/frame-field'
import { NoButton as NoButton_0f99adc55ef5ada8207b993276110d11 } from '../../../../cms/admin/no-button'
import { LockNotice as LockNotice_9ef775f47b17c2ae9bcc3fe04ac472be } from '../../../../cms/admin/lock-notice'
import { PlanCell as PlanCell_926b70d13771c83c429411c799a2bad0 } from '../../../../cms/admin/plan-editor/plan-cell'
import { SeriesPlanField as SeriesPlanField_afbe073c411e829f9906d61ef05c32e3 } from '../../../../cms/admin/plan-editor/series-plan-field'
import { WordCell as WordCell_607d782f2646440b82bd4942f5f7e499 } from '../../../../cms/admin/word-cell'
import { AccountPanelField as AccountPanelField_52f4211f8e2b4183c06b8ab2f3c5deea } from '../../../../cms/admin/account-panel/account-panel-field'
import { ReviewStagesField as ReviewStagesField_35d6479d0a44686a4eb6478a123ad961 } from '../../../../cms/admin/plan-editor/review-stages-field'
import { MailNotice as MailNotice_ea73aacec1eeee7619d16a962dcf174d } from '../../../../cms/admin/notices/mail-notice'
import { PlansField as PlansField_84f766b71565ce8609ad402c392712e1 } from '../../../../cms/admin/plan-editor/plans-field'
import { Icon as Icon_d123741fd6da47b78c20b0d1b7ca61a9 } from '../../../../cms/admin/brand'
import { Logo as Logo_d123741fd6da47b78c20b0d1b7ca61a9 } from '../../../../cms/admin/brand'
import { Bell as Bell_2909f66cbc523932852a513c3022d43f } from '../../../../cms/admin/notices/bell'
import { NewsroomLinks as NewsroomLinks_a4d04876498b72c85f88749e7c5f209f } from '../../../../cms/admin/newsroom-links'
import { SingleRoleNotice as SingleRoleNotice_6d5e1444e6f51255f7682bd58246a82f } from '../../../../cms/admin/single-role-notice'
import { BrokenLogNotice as BrokenLogNotice_4f18b6eb79ff7764e39ab8c90c10cfcc } from '../../../../cms/admin/audit/broken-log-notice'
import { Desk as Desk_6766baf4b586cc223579ba25d0695f2a } from '../../../../cms/admin/desk/desk'
import { DeskLinks as DeskLinks_94c844d4d7cb93e4a79bda46d27ba6bc } from '../../../../cms/admin/desk/desk-links'
import { ForgetAtSignOut as ForgetAtSignOut_c612b6231899da91c85d99eb60f835e7 } from '../../../../cms/admin/text/forget-at-sign-out'
import { FreshFactorProvider as FreshFactorProvider_82f72018f4157a5ac1195ef0214478ec } from '../../../../cms/admin/factor-dialog/fresh-factor-provider'
import { SignInView as SignInView_28d0503f128a079045be1228ccff722d } from '../../../../cms/admin/sign-in/sign-in-view'
import { UnauthorizedView as UnauthorizedView_6953aa2014353180129cc316dcdc344c } from '../../../../cms/admin/unauthorized-view'
import { SecurityView as SecurityView_b9b9b21f3152bf45fcc3a9e8eb75d150 } from '../../../../cms/admin/security/security-view'
import { ReviewScreenView as ReviewScreenView_878b0c8bb7224b5a9ddc0603c482bea6 } from '../../../../cms/admin/review-screen/review-screen-view'
import { TextView as TextView_f2e1c4d09ca2023844cd108007a2b7e3 } from '../../../../cms/admin/text/text-view'
import { NoticesView as NoticesView_aaee2c5de6c3b150cd1fd0817b3c42c3 } from '../../../../cms/admin/notices/notices-view'
import { AuditView as AuditView_52e163ef6b1a508f1be22fc746b6094d } from '../../../../cms/admin/audit/audit-view'
import { CalendarView as CalendarView_2ccebb2fdbb54e848e4f604fc8e4b719 } from '../../../../cms/admin/calendar/calendar-view'
import { TimelineView as TimelineView_1a6e2e1b6a9c29bee1195b232a4d9409 } from '../../../../cms/admin/timeline/timeline-view'
import { SheetView as SheetView_6cf90a7bc1ea64586cfbaf7ac727c7df } from '../../../../cms/admin/sheet/sheet-view'
import { AskCorrectionView as AskCorrectionView_1da70e3de4f4917a840c01671a8b1346 } from '../../../../cms/admin/ask-correction/ask-correction-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/admin/text/text-link#TextLink": TextLink_807191df4fe7c91d157a610501e67181,
  "/cms/admin/review-panel/review-panel-field#ReviewPanelField": ReviewPanelField_ece2158499903742a3ce41ed09f65455,
  "/cms/admin/row-label#RowLabel": RowLabel_525bbefa022022c3896ccfce32974a6f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/edition-state-cell#EditionStateCell": EditionStateCell_4fc8a3df9fd9e6c3987b9849e810d715,
  "/cms/admin/text/text-link-cell#TextLinkCell": TextLinkCell_f6781c6bcaac5eabe5cb28b703862afc,
  "/cms/admin/text/frame-field#FrameField": FrameField_7398a5a202a8b838ef5c38b0bf25a31e,
  "/cms/admin/no-button#NoButton": NoButton_0f99adc55ef5ada8207b993276110d11,
  "/cms/admin/lock-notice#LockNotice": LockNotice_9ef775f47b17c2ae9bcc3fe04ac472be,
  "/cms/admin/plan-editor/plan-cell#PlanCell": PlanCell_926b70d13771c83c429411c799a2bad0,
  "/cms/admin/plan-editor/series-plan-field#SeriesPlanField": SeriesPlanField_afbe073c411e829f9906d61ef05c32e3,
  "/cms/admin/word-cell#WordCell": WordCell_607d782f2646440b82bd4942f5f7e499,
  "/cms/admin/account-panel/account-panel-field#AccountPanelField": AccountPanelField_52f4211f8e2b4183c06b8ab2f3c5deea,
  "/cms/admin/plan-editor/review-stages-field#ReviewStagesField": ReviewStagesField_35d6479d0a44686a4eb6478a123ad961,
  "/cms/admin/notices/mail-notice#MailNotice": MailNotice_ea73aacec1eeee7619d16a962dcf174d,
  "/cms/admin/plan-editor/plans-field#PlansField": PlansField_84f766b71565ce8609ad402c392712e1,
  "/cms/admin/brand#Icon": Icon_d123741fd6da47b78c20b0d1b7ca61a9,
  "/cms/admin/brand#Logo": Logo_d123741fd6da47b78c20b0d1b7ca61a9,
  "/cms/admin/notices/bell#Bell": Bell_2909f66cbc523932852a513c3022d43f,
  "/cms/admin/newsroom-links#NewsroomLinks": NewsroomLinks_a4d04876498b72c85f88749e7c5f209f,
  "/cms/admin/single-role-notice#SingleRoleNotice": SingleRoleNotice_6d5e1444e6f51255f7682bd58246a82f,
  "/cms/admin/audit/broken-log-notice#BrokenLogNotice": BrokenLogNotice_4f18b6eb79ff7764e39ab8c90c10cfcc,
  "/cms/admin/desk/desk#Desk": Desk_6766baf4b586cc223579ba25d0695f2a,
  "/cms/admin/desk/desk-links#DeskLinks": DeskLinks_94c844d4d7cb93e4a79bda46d27ba6bc,
  "/cms/admin/text/forget-at-sign-out#ForgetAtSignOut": ForgetAtSignOut_c612b6231899da91c85d99eb60f835e7,
  "/cms/admin/factor-dialog/fresh-factor-provider#FreshFactorProvider": FreshFactorProvider_82f72018f4157a5ac1195ef0214478ec,
  "/cms/admin/sign-in/sign-in-view#SignInView": SignInView_28d0503f128a079045be1228ccff722d,
  "/cms/admin/unauthorized-view#UnauthorizedView": UnauthorizedView_6953aa2014353180129cc316dcdc344c,
  "/cms/admin/security/security-view#SecurityView": SecurityView_b9b9b21f3152bf45fcc3a9e8eb75d150,
  "/cms/admin/review-screen/review-screen-view#ReviewScreenView": ReviewScreenView_878b0c8bb7224b5a9ddc0603c482bea6,
  "/cms/admin/text/text-view#TextView": TextView_f2e1c4d09ca2023844cd108007a2b7e3,
  "/cms/admin/notices/notices-view#NoticesView": NoticesView_aaee2c5de6c3b150cd1fd0817b3c42c3,
  "/cms/admin/audit/audit-view#AuditView": AuditView_52e163ef6b1a508f1be22fc746b6094d,
  "/cms/admin/calendar/calendar-view#CalendarView": CalendarView_2ccebb2fdbb54e848e4f604fc8e4b719,
  "/cms/admin/timeline/timeline-view#TimelineView": TimelineView_1a6e2e1b6a9c29bee1195b232a4d9409,
  "/cms/admin/sheet/sheet-view#SheetView": SheetView_6cf90a7bc1ea64586cfbaf7ac727c7df,
  "/cms/admin/ask-correction/ask-correction-view#AskCorrectionView": AskCorrectionView_1da70e3de4f4917a840c01671a8b1346,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
