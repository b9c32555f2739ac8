/** 审核方案 instead of its JSON: reads who there is and which series use what, and hands it to the part that edits. */
import type { JSONFieldServerProps } from 'payload'
import { readPlanUse } from '@/editorial/read-plan-use'
import { PlanEditor } from './plan-editor'

export const PlansField = async ({ path, readOnly, req }: JSONFieldServerProps) => (
  <PlanEditor path={path} isReadOnly={readOnly ?? false} use={await readPlanUse(req)} />
)
