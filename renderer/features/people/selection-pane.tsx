/** What can be done with several people at once. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { CardMenuButton } from '../../components/card-menu.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { BulkForm } from './bulk-form.tsx';
import styles from './people-screen.module.css';
import { RemoveForm } from './remove-form.tsx';
import { useRosterStore } from './roster-store.ts';

interface Props {
  personIds: readonly PersonId[];
  /** Chooses nobody any more. */
  onLeave: () => void;
}

export function SelectionPane({ personIds, onLeave }: Props): ReactNode {
  const t = useT();
  const put = useRosterStore((state) => state.put);
  const openProposal = useAppStore((state) => state.openProposal);
  const [first, second, ...others] = personIds;
  return (
    <div className={styles.pane}>
      <header>
        <h2>{t('roster.selection.title', { count: formatNumber(personIds.length) })}</h2>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onLeave}>
            {t('roster.selection.leave')}
          </Button>
          <Button variant="default" onClick={() => openProposal({ personIds })}>
            {t('proposal.chosenPeople', { count: formatNumber(personIds.length) })}
          </Button>
          <CardMenuButton personIds={personIds} />
          {first !== undefined && second !== undefined && others.length === 0 ? (
            <Button variant="default" onClick={() => put({ merging: [first, second] })}>
              {t('roster.merge.open')}
            </Button>
          ) : null}
        </div>
      </header>
      <section aria-label={t('roster.bulk.title')}>
        <h3>{t('roster.bulk.title')}</h3>
        <BulkForm personIds={personIds} />
      </section>
      <section aria-label={t('roster.remove.title')}>
        <h3>{t('roster.remove.title')}</h3>
        <RemoveForm personIds={personIds} />
      </section>
    </div>
  );
}
