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
import { NoButton as NoButton_0f99adc55ef5ada8207b993276110d11 } from '../../../../cms/admin/no-button'
import { LockNotice as LockNotice_9ef775f47b17c2ae9bcc3fe04ac472be } from '../../../../cms/admin/lock-notice'
import { WordCell as WordCell_607d782f2646440b82bd4942f5f7e499 } from '../../../../cms/admin/word-cell'
import { AccountPanelField as AccountPanelField_52f4211f8e2b4183c06b8ab2f3c5deea } from '../../../../cms/admin/account-panel/account-panel-field'
import { PlanGuardNotice as PlanGuardNotice_112831d9b3a1f35f43b7dc6fbea6105c } from '../../../../cms/admin/factor-dialog/plan-guard-notice'
import { Icon as Icon_d123741fd6da47b78c20b0d1b7ca61a9 } from '../../../../cms/admin/brand'
import { Logo as Logo_d123741fd6da47b78c20b0d1b7ca61a9 } from '../../../../cms/admin/brand'
import { SecurityLink as SecurityLink_9beea6f5980519008ef81c4e72b63f7e } from '../../../../cms/admin/security/security-link'
import { SingleRoleNotice as SingleRoleNotice_6d5e1444e6f51255f7682bd58246a82f } from '../../../../cms/admin/single-role-notice'
import { Desk as Desk_6766baf4b586cc223579ba25d0695f2a } from '../../../../cms/admin/desk/desk'
import { SignInView as SignInView_28d0503f128a079045be1228ccff722d } from '../../../../cms/admin/sign-in/sign-in-view'
import { UnauthorizedView as UnauthorizedView_6953aa2014353180129cc316dcdc344c } from '../../../../cms/admin/unauthorized-view'
import { SecurityView as SecurityView_b9b9b21f3152bf45fcc3a9e8eb75d150 } from '../../../../cms/admin/security/security-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
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
  "/cms/admin/no-button#NoButton": NoButton_0f99adc55ef5ada8207b993276110d11,
  "/cms/admin/lock-notice#LockNotice": LockNotice_9ef775f47b17c2ae9bcc3fe04ac472be,
  "/cms/admin/word-cell#WordCell": WordCell_607d782f2646440b82bd4942f5f7e499,
  "/cms/admin/account-panel/account-panel-field#AccountPanelField": AccountPanelField_52f4211f8e2b4183c06b8ab2f3c5deea,
  "/cms/admin/factor-dialog/plan-guard-notice#PlanGuardNotice": PlanGuardNotice_112831d9b3a1f35f43b7dc6fbea6105c,
  "/cms/admin/brand#Icon": Icon_d123741fd6da47b78c20b0d1b7ca61a9,
  "/cms/admin/brand#Logo": Logo_d123741fd6da47b78c20b0d1b7ca61a9,
  "/cms/admin/security/security-link#SecurityLink": SecurityLink_9beea6f5980519008ef81c4e72b63f7e,
  "/cms/admin/single-role-notice#SingleRoleNotice": SingleRoleNotice_6d5e1444e6f51255f7682bd58246a82f,
  "/cms/admin/desk/desk#Desk": Desk_6766baf4b586cc223579ba25d0695f2a,
  "/cms/admin/sign-in/sign-in-view#SignInView": SignInView_28d0503f128a079045be1228ccff722d,
  "/cms/admin/unauthorized-view#UnauthorizedView": UnauthorizedView_6953aa2014353180129cc316dcdc344c,
  "/cms/admin/security/security-view#SecurityView": SecurityView_b9b9b21f3152bf45fcc3a9e8eb75d150,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
