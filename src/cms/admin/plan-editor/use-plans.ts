'use client'
/**
 * The plans in the form of the global, as values of the rules. What is typed is kept here as typed; the form holds what
 * will be saved, and when that comes back changed (saved, reset) it is read again.
 */
import { useField } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Plan } from '@/domain/review/plan'
import { readPlans, writePlans } from '@/records/review-plan'

/** The same for two spellings of the same plans: Postgres gives the members of an object back in another order. */
const normalise = (stored: unknown): string => JSON.stringify(writePlans(readPlans({ plans: stored })))

export function usePlans(path: string): { plans: Plan[]; change: (plans: Plan[]) => void } {
  const { value, setValue } = useField<unknown>({ path })
  const [plans, setPlans] = useState(() => readPlans({ plans: value }))
  const written = useRef(value)

  useEffect(() => {
    if (normalise(value) === normalise(written.current)) return
    written.current = value
    setPlans(readPlans({ plans: value }))
  }, [value])

  const change = (next: Plan[]) => {
    setPlans(next)
    written.current = writePlans(next)
    setValue(written.current)
  }
  return { plans, change }
}
