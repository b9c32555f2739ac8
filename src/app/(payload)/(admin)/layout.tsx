/** Root layout of the admin: Payload's own, with our configuration and style. */
import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import '@/cms/admin/admin.css'
import { allowCall } from '@/cms/admin/allowed-calls'
import { readReviewForPanel } from '@/cms/admin/review-panel/read-review.server-function'
import { readScreen } from '@/cms/admin/review-screen/read-review-screen.server-function'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const serverFunctions = { 'read-review': readReviewForPanel, 'read-review-screen': readScreen }
  return handleServerFunctions({ ...allowCall(args), config, importMap, serverFunctions })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
