'use client'
/** Who reviews at a stage: by assignment, by department, by name, or by role. */
import { useId, useState } from 'react'
import { isOverseer, ROLE_DUTIES, ROLE_LABELS, ROLES } from '@/domain/people/roles'
import { STAGE_AUDIENCES, type Stage } from '@/domain/review/plan'
import type { Colleague } from '@/editorial/read-plan-use'
import styles from './plan-editor.module.css'
import { AUDIENCE_WORDS, reviewersOf } from './plan-words'
import { toggle } from './toggle'

type Props = { stage: Stage; people: readonly Colleague[]; onChange: (part: Partial<Stage>) => void }

export function AudienceFields({ stage, people, onChange }: Props) {
  const group = useId()
  return (
    <>
      <fieldset className={styles.group}>
        <legend>由谁审</legend>
        <div className={styles.ticks}>
          {STAGE_AUDIENCES.map((who) => (
            <label key={who} className={styles.tick}>
              <input type="radio" name={group} checked={stage.who === who} onChange={() => onChange({ who })} />
              <span>
                {AUDIENCE_WORDS[who].name}
                <small>{AUDIENCE_WORDS[who].hint}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {stage.who === 'stage-reviewers' && <Assigned stage={stage} people={people} />}
      {stage.who === 'people' && (
        <PeopleChoice chosen={stage.people} people={people} onChange={(next) => onChange({ people: next })} />
      )}
      {stage.who === 'roles' && <RoleChoice chosen={stage.roles} onChange={(roles) => onChange({ roles })} />}
    </>
  )
}

function Assigned({ stage, people }: { stage: Stage; people: readonly Colleague[] }) {
  const names = reviewersOf(stage, people)
  if (people.length === 0) return null
  return (
    <p className={names.length > 0 ? styles.quiet : styles.nobody}>
      {names.length > 0
        ? `现在能审的：${names.join('、')}。`
        : '现在没有人能审。保存方案后，请到“人员”里为审核人勾选这个环节。'}
    </p>
  )
}

/** 张三（市教育局，审核人） */
const introduce = ({ name, departments, roles, isActive }: Colleague): string =>
  `${name}（${[...departments, ...roles.map((role) => ROLE_LABELS[role].zh), ...(isActive ? [] : ['已停用'])].join('，')}）`

type PeopleProps = { chosen: string[]; people: readonly Colleague[]; onChange: (people: string[]) => void }

function PeopleChoice({ chosen, people, onChange }: PeopleProps) {
  const [filter, setFilter] = useState('')
  const id = useId()
  const canReview = ({ roles, isActive }: Colleague) => isActive && roles.some((role) => !isOverseer(role))
  const listed = people.filter((person) => canReview(person) || chosen.includes(person.id))
  const shown = listed.filter((person) => chosen.includes(person.id) || introduce(person).includes(filter.trim()))
  const unknown = chosen.filter((key) => !people.some((person) => person.id === key))
  return (
    <fieldset className={styles.group}>
      <legend>选人（已选 {chosen.length} 人）</legend>
      {listed.length > 8 && (
        <div className={styles.field}>
          <label htmlFor={id}>按姓名、部门或角色查找</label>
          <input id={id} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </div>
      )}
      <div className={styles.ticks}>
        {shown.map((person) => (
          <label key={person.id} className={styles.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(person.id)}
              onChange={() => onChange(toggle(chosen, person.id))}
            />
            <span>{introduce(person)}</span>
          </label>
        ))}
        {unknown.map((key) => (
          <label key={key} className={styles.tick}>
            <input type="checkbox" checked onChange={() => onChange(toggle(chosen, key))} />
            <span>名单之外的账号</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type RoleProps = { chosen: Stage['roles']; onChange: (roles: Stage['roles']) => void }

function RoleChoice({ chosen, onChange }: RoleProps) {
  return (
    <fieldset className={styles.group}>
      <legend>选角色</legend>
      <div className={styles.ticks}>
        {ROLES.filter((role) => !isOverseer(role) || chosen.includes(role)).map((role) => (
          <label key={role} className={styles.tick}>
            <input type="checkbox" checked={chosen.includes(role)} onChange={() => onChange(toggle(chosen, role))} />
            <span>
              {ROLE_LABELS[role].zh}
              <small>{ROLE_DUTIES[role].zh}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
