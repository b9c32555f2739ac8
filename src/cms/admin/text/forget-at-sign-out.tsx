'use client'
/** Signing out by one's own hand clears unsaved text from this computer; a sign-in that only expired leaves it. */
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { clearDrafts } from './local-draft'

export function ForgetAtSignOut({ children }: { children: ReactNode }) {
  const path = usePathname()
  useEffect(() => {
    if (path.endsWith('/logout')) clearDrafts(localStorage)
  }, [path])
  return children
}
