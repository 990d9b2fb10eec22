/** Which titles of a unit one person holds or may hold together; what the office says lies over the catalogue. */
import { Button, Select } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { CONCURRENCY_MODES, ConcurrencyMode } from '../../../shared/domain/concurrency.ts';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import { TitleCode } from '../../../shared/domain/index.ts';
import type { ConcurrencyRow } from '../../../shared/ipc/organisation-channels.ts';
import { call, shapeOf } from '../../app/api.ts';
import { titleName } from '../../components/plan-words.ts';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import styles from './concurrency-view.module.css';
import { setConcurrency } from './structure-commands.ts';

export function ConcurrencyView(): ReactNode {
  const t = useT();
  const revision = useSettledRevision();
  const [rows, setRows] = useState<readonly ConcurrencyRow[] | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every change of the plan
  useEffect(() => {
    call('concurrency.list', {}).then(setRows, (error: unknown) => setFailure(shapeOf(error)));
  }, [revision]);

  if (failure !== null) return <ErrorState title={t('organisation.pair.failed')} error={failure} />;
  if (rows === null) return <SkeletonRows rows={8} columns={4} />;
  return (
    <div className={styles.view}>
      <p className={styles.about}>{t('organisation.pair.about')}</p>
      <AddPair />
      <table aria-label={t('organisation.pair.list')}>
        <thead>
          <tr>
            <th>{t('organisation.pair.a')}</th>
            <th>{t('organisation.pair.b')}</th>
            <th>{t('organisation.pair.mode')}</th>
            <th>{t('organisation.pair.shipped')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PairRow key={`${row.a} ${row.b}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PairRow({ row }: { row: ConcurrencyRow }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const names = { a: titleName(index, row.a), b: titleName(index, row.b) };
  return (
    <tr>
      <td>{names.a}</td>
      <td>{names.b}</td>
      <td>
        <ModeSelect
          label={t('organisation.pair.modeOf', names)}
          value={row.mode}
          onChange={(mode) => setConcurrency(row, names, mode)}
        />
      </td>
      <td>
        {t(`domain.concurrency.${row.shipped}`)}
        {row.changed ? (
          <button
            type="button"
            className={`bt-link ${styles.reset}`}
            aria-label={t('organisation.pair.resetOf', names)}
            onClick={() => setConcurrency(row, names, null)}
          >
            {t('organisation.pair.reset')}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

interface ModeProps {
  label: string;
  value: ConcurrencyMode;
  onChange: (mode: ConcurrencyMode) => void;
}

function ModeSelect({ label, value, onChange }: ModeProps): ReactNode {
  const t = useT();
  return (
    <Select
      aria-label={label}
      data={CONCURRENCY_MODES.map((mode) => ({ value: mode, label: t(`domain.concurrency.${mode}`) }))}
      value={value}
      allowDeselect={false}
      w={190}
      onChange={(mode) => {
        const chosen = ConcurrencyMode.safeParse(mode);
        if (chosen.success && chosen.data !== value) onChange(chosen.data);
      }}
    />
  );
}

function AddPair(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [a, setA] = useState<string | null>(null);
  const [b, setB] = useState<string | null>(null);
  const [mode, setMode] = useState<ConcurrencyMode>('joint');
  const titles = [...index.titles.keys()].map((code) => ({ value: code, label: titleName(index, code) }));
  const add = (): void => {
    const pair = { a: TitleCode.parse(a), b: TitleCode.parse(b) };
    setConcurrency(pair, { a: titleName(index, pair.a), b: titleName(index, pair.b) }, mode);
    setB(null);
  };
  const select = (name: 'first' | 'second', value: string | null, set: (code: string | null) => void) => (
    <Select
      aria-label={t(`organisation.pair.${name}`)}
      placeholder={t(`organisation.pair.${name}`)}
      data={titles}
      value={value}
      onChange={set}
      searchable
      w={230}
    />
  );
  return (
    <div className={styles.add}>
      {select('first', a, setA)}
      {select('second', b, setB)}
      <ModeSelect label={t('organisation.pair.mode')} value={mode} onChange={setMode} />
      <Button variant="default" disabled={a === null || b === null || a === b} onClick={add}>
        {t('organisation.pair.add')}
      </Button>
    </div>
  );
}
