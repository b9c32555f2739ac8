/** The parts of the briefing, each one click from its form, and where to add more. */
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { chineseNumeral } from '@/domain/edition/place-names'
import type { OutlinePart } from '@/editorial/read-outline'
import type { Review } from '@/editorial/read-review'
import { AddPart } from './add-part'
import styles from './review-panel.module.css'

type Kind = 'achievements' | 'questions'

function Parts({ parts, kind, empty }: { parts: OutlinePart[]; kind: Kind; empty: string }) {
  const { config } = useConfig()
  if (parts.length === 0) return <p className={styles.quiet}>{empty}</p>
  return (
    <ol>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${kind}/${id}` })}>{title}</a>
        </li>
      ))}
    </ol>
  )
}

export function OutlineList({ review, onAdded }: { review: Review; onAdded: () => Promise<unknown> }) {
  const { briefing, outline, edition } = review
  const { sections, homeless, questions } = outline
  const isLocked = edition?.isOpen ?? false
  const achievements = sections.reduce((sum, section) => sum + section.achievements.length, homeless.length)
  return (
    <details className={styles.outline} open={!isLocked}>
      <summary>
        工作成效 {achievements} 项 · 答记者问 {questions.length} 个
      </summary>
      <div className={styles.columns}>
        <div>
          {sections.length === 0 && (
            <p className={styles.quiet}>发布词还没有分部分。请在“正文”中添加部分标题并保存，再填写工作成效。</p>
          )}
          {sections.map(({ number, heading, achievements: parts }) => (
            <section key={number}>
              <h4>
                {chineseNumeral(number)}、{heading}
              </h4>
              <Parts parts={parts} kind="achievements" empty="这一部分还没有工作成效。" />
              {!isLocked && (
                <AddPart
                  kind="achievements"
                  label="新增工作成效"
                  place={{ briefing, section: number, position: parts.length + 1 }}
                  onAdded={onAdded}
                />
              )}
            </section>
          ))}
          {homeless.length > 0 && (
            <section>
              <h4 className={styles.nobody}>所属部分不存在，请改正“第几部分”</h4>
              <Parts parts={homeless} kind="achievements" empty="" />
            </section>
          )}
        </div>
        <section>
          <h4>答记者问</h4>
          <Parts parts={questions} kind="questions" empty="还没有答记者问。" />
          {!isLocked && (
            <AddPart
              kind="questions"
              label="新增答记者问"
              place={{ briefing, position: questions.length + 1 }}
              onAdded={onAdded}
            />
          )}
        </section>
      </div>
    </details>
  )
}
