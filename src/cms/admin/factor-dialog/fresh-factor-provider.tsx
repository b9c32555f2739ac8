'use client'
/**
 * Whatever a page of the admin sends, if it is refused because the second factor has to be shown again, the person is
 * asked for it and the same is sent again: nothing typed is lost, and giving up leaves the refusal as the answer.
 * In front of the browser's fetch, because Payload's own forms send for themselves and offer no other place.
 */
import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

const isStale = async (response: Response): Promise<boolean> => {
  if (response.status !== 403) return false
  const answer = await response
    .clone()
    .json()
    .catch(() => null)
  return answer?.refusal?.code === 'factor-stale'
}

export function FreshFactorProvider({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const { api } = config.routes
  useEffect(() => {
    const send = window.fetch
    window.fetch = async (input, init) => {
      const again = input instanceof Request ? input.clone() : input
      const response = await send(input, init)
      if (!(await isStale(response))) return response
      // Loaded when first needed: most sessions never see it.
      const { askForFactor } = await import('./ask-for-factor')
      return (await askForFactor(api)) ? send(again, init) : response
    }
    return () => {
      window.fetch = send
    }
  }, [api])
  return children
}
