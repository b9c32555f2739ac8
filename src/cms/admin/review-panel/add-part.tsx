/**
 * 新增工作成效／答记者问 without leaving the briefing: the part's own form in a drawer, with its place filled in.
 * Shown only to those who may create one.
 */
import { Button, useAuth, useDocumentDrawer } from '@payloadcms/ui'

type Props = {
  kind: 'achievements' | 'questions'
  label: string
  /** Where it goes: the briefing, and the section and position after the last one. */
  place: { briefing: string; section?: number; position: number }
  onAdded: () => Promise<unknown>
}

export function AddPart({ kind, label, place, onAdded }: Props) {
  const { permissions } = useAuth()
  const [Drawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({ collectionSlug: kind })
  if (!permissions?.collections?.[kind]?.create) return null
  const onSave = async () => {
    closeDrawer()
    await onAdded()
  }
  return (
    <>
      <Button margin={false} size="small" buttonStyle="secondary" onClick={openDrawer}>
        {label}
      </Button>
      <Drawer initialData={place} onSave={onSave} redirectAfterCreate={false} />
    </>
  )
}
