/** Who decides and who signs: the table of authority, those who sign, and the look of the papers. */
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { useT } from '../../../i18n/index.ts';
import { useAppStore } from '../../../state/app-store.ts';
import styles from './authority.module.css';
import { ExchangeView } from './exchange-view.tsx';
import { FormatsView } from './formats-view.tsx';
import { SignersView } from './signers-view.tsx';
import { TableView } from './table-view.tsx';
import { useAuthority } from './use-authority.ts';

const VIEWS = ['table', 'signers', 'formats', 'exchange'] as const;
type View = (typeof VIEWS)[number];

export function AuthorityTab(): ReactNode {
  const t = useT();
  const [view, setView] = useState<View>(() => useAppStore.getState().filter.authority ?? 'table');
  const { table, failure } = useAuthority();
  if (failure !== null) return <ErrorState title={t('authority.failed')} error={failure} />;
  if (table === null) return <SkeletonRows rows={12} columns={6} />;
  return (
    <div className={styles.tab}>
      <div className={styles.views}>
        <SegmentedControl
          aria-label={t('authority.views')}
          value={view}
          onChange={(next) => setView(next as View)}
          data={VIEWS.map((one) => ({ value: one, label: t(`authority.view.${one}`) }))}
        />
        <p className={styles.text}>{t(`authority.viewText.${view}`)}</p>
      </div>
      <div className={styles.body}>
        {view === 'table' ? <TableView table={table} /> : null}
        {view === 'signers' ? <SignersView table={table} /> : null}
        {view === 'exchange' ? <ExchangeView /> : null}
        {view === 'formats' ? <FormatsView table={table} /> : null}
      </div>
    </div>
  );
}
