/** 审核方案 of a series, by name. */
import type { TextFieldServerProps } from 'payload'
import { readOfficePlans } from '@/editorial/read-plan-use'
import { PlanChoice } from './plan-choice'

export async function SeriesPlanField({ path, readOnly, req }: TextFieldServerProps) {
  const { plans, defaultPlan } = await readOfficePlans(req)
  const options = plans.map(({ key, name, stages }) => ({
    key,
    name: name.zh,
    stages: stages.map((stage) => stage.name.zh).join('→'),
  }))
  return <PlanChoice path={path} isReadOnly={readOnly ?? false} options={options} defaultPlan={defaultPlan} />
}
