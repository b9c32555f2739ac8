'use client'
/** PageUp and PageDown turn the calendar to the month before and after, as the links on top of it do. */
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

export function CalendarKeys({ before, after }: { before: string; after: string }) {
  const router = useRouter()
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const address = { PageUp: before, PageDown: after }[event.key]
      if (!address || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      router.push(address)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [router, before, after])
  return null
}
