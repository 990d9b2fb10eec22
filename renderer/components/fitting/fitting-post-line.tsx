import type { ReactNode } from 'react';
import { countedAs, type FittingPost } from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { FindingMark, useFindingText } from '../plan-finding.tsx';
import { unitName } from '../plan-words.ts';
import { SeverityMark } from '../severity-mark.tsx';
import styles from './fitting.module.css';

/** A vacant post for somebody, in two lines: where it is and how near, and what would be lacking there. */
export function FittingPostLine({ post: { postId, lacks, nearness } }: { post: FittingPost }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const post = usePlanStore((state) => state.index.rows.get(postId)?.post);
  const describe = useFindingText();
  if (!post) return null;
  // What is only worth knowing counts against no post.
  const counted = lacks.filter((finding) => countedAs(finding) !== 'info');
  const [worst] = counted;
  return (
    <div className={styles.post}>
      <div>
        <span className={styles.title}>{post.title}</span>
        <span className={styles.quiet}>{t(`plan.nearness.${nearness}`)}</span>
      </div>
      <div>
        <span className={styles.quiet}>{unitName(index, post.unitCode)}</span>
        {worst ? (
          <>
            <FindingMark finding={worst} compact />
            <span className={styles.lacks}>
              {counted.map((finding) => describe(finding).title).join('; ')}
            </span>
          </>
        ) : (
          <SeverityMark mark="ok" />
        )}
      </div>
    </div>
  );
}
