import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { Province } from '../../../shared/domain/unit.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import { call, shapeOf } from '../../app/api.ts';
import { composes } from '../../app/keys.ts';
import { createWorkspace } from '../../app/session.ts';
import { confirmOnce } from '../../components/confirm-once.tsx';
import { Icon } from '../../components/icons.tsx';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { attempt } from '../../components/toasts.tsx';
import { fileName, formatNumber } from '../../i18n/format.ts';
import { t as translate, useT } from '../../i18n/index.ts';
import styles from './province-picker.module.css';

/** Asks where the file goes and makes it. A file that is there is replaced only after it was said once. */
async function create(province: Province): Promise<void> {
  const suggestedName = translate('welcome.suggestedName', { province: province.name });
  const { path, exists } = await call('dialog.saveWorkspace', { suggestedName });
  if (path === null) return;
  if (exists) {
    const yes = await confirmOnce({
      title: translate('welcome.overwriteTitle'),
      sentence: translate('welcome.overwriteSentence', { file: fileName(path) }),
      action: translate('welcome.overwriteAction'),
    });
    if (!yes) return;
  }
  await createWorkspace({ path, provinceCode: province.code, sample: false, overwrite: exists });
}

/** The 34 provinces; one is chosen and its file made. Arrows move the choice from the search field. */
export function ProvincePicker({ disabled }: { disabled: boolean }): ReactNode {
  const t = useT();
  const [provinces, setProvinces] = useState<Province[] | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    call('province.list', {}).then(setProvinces, (error: unknown) => setFailure(shapeOf(error)));
  }, []);

  const folded = useMemo(
    () =>
      (provinces ?? []).map((one) => ({ one, text: fold(`${one.fullName} ${one.formedFrom.join(' ')}`) })),
    [provinces],
  );
  const shown = folded.filter(({ text }) => matches(query, text)).map(({ one }) => one);
  const province = shown.find((one) => one.code === chosen) ?? (query !== '' ? shown[0] : undefined);

  const step = (event: KeyboardEvent): void => {
    if (composes(event.nativeEvent)) return;
    if (event.key === 'Enter' && province !== undefined) {
      event.preventDefault();
      attempt(() => create(province));
      return;
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = shown.findIndex((one) => one.code === province?.code);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    setChosen(next.code);
    list.current?.querySelector(`[data-code="${next.code}"]`)?.scrollIntoView({ block: 'nearest' });
  };

  const listed = (): ReactNode => {
    if (failure !== null) return <ErrorState title={t('welcome.listFailed')} error={failure} />;
    if (provinces === null) return <SkeletonRows rows={10} columns={2} />;
    if (shown.length === 0) return <p className={styles.none}>{t('welcome.noMatch', { query })}</p>;
    return shown.map((one) => (
      <button
        key={one.code}
        type="button"
        role="option"
        tabIndex={-1}
        data-code={one.code}
        id={`province-${one.code}`}
        aria-selected={one.code === province?.code}
        className={styles.province}
        onClick={() => setChosen(one.code)}
        onDoubleClick={() => attempt(() => create(one))}
      >
        <span className={styles.name}>{one.fullName}</span>
        <span className={styles.formed}>
          {one.formedFrom.length > 1 ? t('welcome.formedFrom', { names: one.formedFrom.join(', ') }) : ''}
        </span>
        <span className={styles.units}>{t('welcome.unitCount', { count: formatNumber(one.unitCount) })}</span>
      </button>
    ));
  };

  return (
    <section className={styles.picker} aria-labelledby="create-title">
      <div>
        <h2 id="create-title">{t('welcome.createTitle')}</h2>
        <p className={styles.hint}>{t('welcome.createHint')}</p>
      </div>
      <TextInput
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={step}
        placeholder={t('welcome.provinceSearch')}
        aria-label={t('welcome.provinceSearch')}
        role="combobox"
        aria-expanded="true"
        aria-controls="province-list"
        {...(province === undefined ? {} : { 'aria-activedescendant': `province-${province.code}` })}
        leftSection={<Icon name="search" size={14} />}
      />
      <div
        className={styles.list}
        ref={list}
        id="province-list"
        role="listbox"
        aria-label={t('welcome.provinces')}
        aria-busy={provinces === null}
      >
        {listed()}
      </div>
      <Button
        disabled={disabled || province === undefined}
        onClick={() => {
          if (province !== undefined) attempt(() => create(province));
        }}
      >
        {province === undefined ? t('welcome.create') : t('welcome.createFor', { name: province.fullName })}
      </Button>
    </section>
  );
}
