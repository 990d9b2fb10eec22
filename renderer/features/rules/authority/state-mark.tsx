/** Whose word a row of the table is, in words with a mark. */
import type { ReactNode } from 'react';
import { Icon } from '../../../components/icons.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import styles from './authority.module.css';
import type { stateOf } from './authority-words.ts';

/** Whose word the row is, and how many of its texts are no longer in force. */
export function StateMark({
  state,
  outdated,
}: {
  state: ReturnType<typeof stateOf>;
  outdated: number;
}): ReactNode {
  const t = useT();
  if (outdated > 0) {
    return (
      <span className={styles.mark} data-state="outdated">
        <Icon name="warn" size={13} />
        {t('authority.outdated', { count: formatNumber(outdated) })}
      </span>
    );
  }
  return (
    <span className={styles.mark} data-state={state}>
      <Icon name={state === 'own' ? 'edit' : state === 'confirmed' ? 'ok' : 'warn'} size={13} />
      {t(`authority.state.${state}`)}
    </span>
  );
}
