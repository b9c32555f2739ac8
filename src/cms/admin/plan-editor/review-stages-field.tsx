/** 可审环节 of a person, by the names the plans give them. */
import type { TextFieldServerProps } from 'payload'
import { readOfficePlans } from '@/editorial/read-plan-use'
import { listAssignable } from './plan-words'
import { StageChoice } from './stage-choice'

export const ReviewStagesField = async ({ path, readOnly, req }: TextFieldServerProps) => (
  <StageChoice
    path={path}
    isReadOnly={readOnly ?? false}
    options={listAssignable((await readOfficePlans(req)).plans)}
  />
)
