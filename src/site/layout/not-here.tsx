/**
 * What a page returns when nothing is released at its address: status 404 and a page that helps.
 * `notFound()` alone would leave the HTML empty and let a script fill it in; thrown inside a boundary it sets the
 * status, and the boundary's own content is what is sent (Next 16.4, tried; `e2e` must hold it).
 */
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { messages } from '../messages/messages'
import { NotFoundPage } from './not-found-page'

const Refuse = (): never => notFound()

export const NotHere = () => (
  <>
    <title>{messages.notFound.title}</title>
    <Suspense fallback={<NotFoundPage />}>
      <Refuse />
    </Suspense>
  </>
)
