/** Above the table: which version is shown and which the plan is checked with, and what can be done with the rows. */
import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { StandardsVersionRow } from '../../../../shared/ipc/standards-channels.ts';
import { call } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { attempt, notify } from '../../../components/toasts.tsx';
import { fileName, formatDate, formatNumber } from '../../../i18n/format.ts';
import { currentLanguage, useT } from '../../../i18n/index.ts';
import styles from './standards.module.css';
import { ChangedMark, UnconfirmedMark } from './standards-cells.tsx';
import { changedCount, useStandards } from './standards-store.ts';

/** The version the program ships, among those with numbers. */
const SHIPPED = 'shipped';
const keyOf = (version: number | null) => version?.toString() ?? SHIPPED;

export function StandardsToolbar(): ReactNode {
  const t = useT();
  const { versions, version, draft, previewing } = useStandards();
  const { show, use, discard, tryOut, readTable } = useStandards.getState();
  const [isNaming, setNaming] = useState(false);
  const changed = changedCount(draft);
  const nameOf = (one: StandardsVersionRow | undefined): string =>
    one === undefined || one.version === null
      ? t('standards.shipped')
      : t('standards.version', { version: one.version, name: one.name });
  const told = (one: StandardsVersionRow): string => {
    const made =
      one.at === null
        ? ''
        : ` — ${t('standards.madeBy', { date: formatDate(one.at.slice(0, 10)), actor: one.actor })}`;
    return `${nameOf(one)}${made}${one.inUse ? ` — ${t('standards.isUsed')}` : ''}`;
  };
  const used = versions.find((one) => one.inUse);
  const shown = versions.find((one) => one.version === version);
  const isOther = version !== (used?.version ?? null);

  const importFile = () =>
    attempt(async () => {
      const { path } = await call('dialog.openSheet', {});
      if (path !== null) await readTable(path, fileName(path));
    });
  const exportFile = () =>
    attempt(async () => {
      const { path } = await call('dialog.saveSheet', { suggestedName: t('standards.fileName') });
      if (path === null) return;
      const rows = [...useStandards.getState().draft.rows.values()];
      await call('standards.writeTable', {
        path,
        rows,
        name: shown?.name ?? '',
        language: currentLanguage(),
      });
      notify({ message: t('standards.exported', { file: fileName(path) }) });
    });

  return (
    <div className={styles.tools}>
      <div className={styles.toolRow} role="toolbar" aria-label={t('standards.toolbar')}>
        <Select
          w={450}
          aria-label={t('standards.shownVersion')}
          data={versions.map((one) => ({ value: keyOf(one.version), label: told(one) }))}
          value={keyOf(version)}
          allowDeselect={false}
          disabled={changed > 0}
          onChange={(key) => {
            const chosen = versions.find((one) => keyOf(one.version) === key);
            if (chosen) attempt(() => show(chosen.version));
          }}
        />
        {isOther && changed === 0 ? (
          <Button variant="default" onClick={() => attempt(use)}>
            {t('standards.use')}
          </Button>
        ) : null}
        <div className={styles.toolGroup}>
          <Button
            variant={changed > 0 ? 'light' : 'default'}
            leftSection={<Icon name="findings" size={14} />}
            loading={previewing}
            disabled={changed === 0 && !isOther}
            onClick={() => attempt(tryOut)}
          >
            {t('standards.preview')}
          </Button>
          <Button disabled={changed === 0} onClick={() => setNaming(true)}>
            {t('standards.save')}
          </Button>
          <Button variant="default" leftSection={<Icon name="import" size={14} />} onClick={importFile}>
            {t('standards.import')}
          </Button>
          <Button variant="default" leftSection={<Icon name="export" size={14} />} onClick={exportFile}>
            {t('standards.export')}
          </Button>
        </div>
      </div>
      {isNaming && changed > 0 ? <NameForm onDone={() => setNaming(false)} /> : null}
      <div className={styles.legend}>
        <p role="status">
          {changed === 0 ? (
            t(isOther ? 'standards.stateOther' : 'standards.stateUsed', { name: nameOf(used) })
          ) : (
            <>
              <ChangedMark /> {t('standards.stateChanged', { count: formatNumber(changed) })}{' '}
              <button type="button" className="bt-link" onClick={discard}>
                {t('standards.discard')}
              </button>
            </>
          )}
        </p>
        <p>
          <UnconfirmedMark /> {t('standards.unconfirmedHint')} {t('standards.emptyHint')}
        </p>
      </div>
    </div>
  );
}

/** Asks for the name of the new version where the hands are. */
function NameForm({ onDone }: { onDone: () => void }): ReactNode {
  const t = useT();
  const save = useStandards((state) => state.save);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt(async () => {
      const isNew = await save(name);
      notify({ message: t(isNew ? 'standards.saved' : 'standards.same', { name: name.trim() }) });
      onDone();
    });
  };
  return (
    <form className={styles.nameForm} onSubmit={submit}>
      <TextInput
        w={420}
        autoFocus
        label={t('standards.name')}
        placeholder={t('standards.namePlaceholder')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('common.save')}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('common.cancel')}
      </Button>
      <p>{t('standards.nameHint')}</p>
    </form>
  );
}
