/**
 * Who decides which signatures an edition needs: the plans themselves, and which series uses which. A plan with fewer
 * stages is a weaker one, so those who write must not choose it.
 */
import type { FieldAccess } from 'payload'
import type { Role } from '@/domain/people/roles'
import { hasRole } from './staff'

export const PLAN_KEEPERS = ['security'] as const satisfies readonly Role[]

export const mayKeepPlans: FieldAccess = ({ req }) => hasRole(req, ...PLAN_KEEPERS)
