/**
 * 线下签批: the sheet with the hash was signed on paper; somebody enters it with a photo, and it counts once the signer
 * confirms it here. So nobody can sign in another's name, and the paper keeps its day.
 */
import { isCalendarDate } from '../../shared/calendar-date'
import { fail } from '../../shared/result'
import { type Actor, hasRole } from '../actor'
import { firstUnpassedStage, hasApproved, hasContributed } from '../approvals'
import { currentStage, findClaimFault, findSeat } from '../claims'
import { paperRefusals } from '../duty-refusals'
import type { Decision } from '../facts'
import { stateRefusals } from '../refusals'
import { approve } from './decide-rule'
import { type MoveRule, stays } from './move-rule'

/** `signer` is null when there is no such account in use. `signedOn` is a calendar date (YYYY-MM-DD, Asia/Shanghai). */
export type SignOnPaperInput = {
  edition: string
  stage: string
  hash: string
  signer: Actor | null
  hasPhoto: boolean
  signedOn: string
}

/** Today in Asia/Shanghai, which has kept UTC+8 since 1991, as YYYY-MM-DD. */
const shanghaiDay = (now: string): string =>
  new Date(Date.parse(now) + 8 * 60 * 60 * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length)

export const signOnPaperRule: MoveRule<SignOnPaperInput> = {
  decide(actor, facts, move) {
    if (!hasRole(actor, 'editor') && !hasRole(actor, 'reviewer') && !hasRole(actor, 'publisher'))
      return fail(paperRefusals.notStaff)
    const at = currentStage(facts, move.edition)
    if (!at.ok) return at
    const edition = facts.open
    if (!edition) return fail(stateRefusals.editionNotOpen)
    if (move.stage !== at.value.key) return fail(stateRefusals.stageMoved(at.value.name))
    if (move.hash !== edition.hash) return fail(stateRefusals.hashChanged)
    if (move.signer?.id === actor.id) return fail(paperRefusals.ownHand)
    if (!move.signer || !findSeat(move.signer, facts, edition, at.value).ok)
      return fail(paperRefusals.wrongSigner(move.signer?.name ?? '所选人员', at.value.name))
    if (!move.hasPhoto) return fail(paperRefusals.photoMissing)
    const isDay = isCalendarDate(move.signedOn) && move.signedOn <= shanghaiDay(facts.now)
    return isDay ? stays('sign-on-paper', edition) : fail(paperRefusals.dateWrong)
  },
  likely: ({ open, now, departments }) => {
    const stage = open?.plan.stages.find(({ key }) => key === open.stage)
    return {
      edition: open?.id ?? '',
      stage: stage?.key ?? '',
      hash: open?.hash ?? '',
      signer: {
        id:
          stage?.people.findLast((person) => open && !hasContributed(person, open) && !hasApproved(person, open)) ?? '',
        name: '',
        roles: ['reviewer', 'liaison', ...(stage?.roles ?? [])],
        reviewStages: stage ? [stage.key] : [],
        departments: [...departments],
      },
      hasPhoto: true,
      signedOn: shanghaiDay(now),
    }
  },
}

export type ConfirmSignatureInput = { edition: string; signature: string }

export const confirmSignatureRule: MoveRule<ConfirmSignatureInput> = {
  decide(actor, facts, move) {
    const at = currentStage(facts, move.edition)
    const edition = facts.open
    const signature = edition?.signatures.find(({ signer, stage }) => signer === actor.id && stage === edition.stage)
    if (!edition || !signature || (move.signature !== '' && signature.id !== move.signature))
      return fail(paperRefusals.nothingToConfirm)
    if (!at.ok) return at
    if (firstUnpassedStage(edition.plan.stages, edition.decisions) !== at.value) return fail(stateRefusals.runDamaged)
    const seat = findSeat(actor, facts, edition, at.value)
    if (!seat.ok) return seat
    const claimed = findClaimFault(actor, edition, at.value)
    if (claimed) return fail(claimed)
    if (signature.hash !== edition.hash) return fail(stateRefusals.hashChanged)
    const decision: Decision = {
      stage: at.value.key,
      actor: actor.id,
      outcome: 'approve',
      hash: signature.hash,
      onBehalfOf: seat.value,
      carried: null,
    }
    return approve('confirm-signature', edition, decision)
  },
  likely: ({ open }) => ({ edition: open?.id ?? '', signature: '' }),
}
