'use client'
/** Has the whole log read again now; the outcome then stands above as the newest check. */
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '../send'

export function VerifyButton() {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)
  const verify = async () => {
    setBusy(true)
    const done = await send('/api/audit/verify', {})
    setBusy(false)
    setSentence(done.sentence)
    router.refresh()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void verify()} disabled={isBusy}>
        {isBusy ? '正在校验……' : '现在校验'}
      </Button>
      {sentence && <p role="alert">{sentence}</p>}
    </>
  )
}
