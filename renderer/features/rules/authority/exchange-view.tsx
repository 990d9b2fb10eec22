/** Codes by which e-offices know organs and types of papers; kept as soon as a field is left. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { OrganCode } from '../../../../shared/domain/exchange.ts';
import type { ResultOf } from '../../../../shared/ipc/contract.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { attempt } from '../../../components/toasts.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import { useT } from '../../../i18n/index.ts';
import styles from './authority.module.css';

type Organ = ResultOf<'exchange.table'>['organs'][number];
type Type = ResultOf<'exchange.table'>['types'][number];

const askCodes = () => call('exchange.table', {});

export function ExchangeView(): ReactNode {
  const t = useT();
  const { answer, failure } = useAnswer(askCodes);
  if (failure !== null) return <ErrorState title={t('authority.failed')} error={shapeOf(failure)} />;
  if (answer === null) return <SkeletonRows rows={8} columns={3} />;
  const { organs, types } = answer;
  return (
    <div className={styles.sheet}>
      <div className={styles.codes}>
        <section aria-label={t('exchange.organs')}>
          <h2>{t('exchange.organs')}</h2>
          <p className={styles.about}>{t('exchange.organsText')}</p>
          {organs.length === 0 ? (
            <p className={styles.about}>{t('exchange.none')}</p>
          ) : (
            <Organs organs={organs} />
          )}
          <NewOrgan />
        </section>
        {types.length === 0 ? null : (
          <section aria-label={t('exchange.types')}>
            <h2>{t('exchange.types')}</h2>
            <p className={styles.about}>{t('exchange.typesText')}</p>
            <Types types={types} />
          </section>
        )}
      </div>
    </div>
  );
}

function Organs({ organs }: { organs: readonly Organ[] }): ReactNode {
  const t = useT();
  return (
    <table>
      <thead>
        <tr>
          <th>{t('exchange.column.organ')}</th>
          <th>{t('exchange.column.role')}</th>
          <th className={styles.code}>{t('exchange.column.code')}</th>
        </tr>
      </thead>
      <tbody>
        {organs.map(({ name, code, role }) => (
          <tr key={name}>
            <td>{name}</td>
            <td>{t(`exchange.role.${role}`)}</td>
            <td>
              <Code
                label={t('exchange.field.code', { name })}
                value={code}
                isRight={(given) => OrganCode.safeParse(given).success}
                onKeep={(given) => attempt(() => call('exchange.organ', { name, code: given }))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Types({ types }: { types: readonly Type[] }): ReactNode {
  const t = useT();
  return (
    <table>
      <thead>
        <tr>
          <th>{t('exchange.column.type')}</th>
          <th className={styles.code}>{t('exchange.column.group')}</th>
          <th className={styles.code}>{t('exchange.column.detail')}</th>
        </tr>
      </thead>
      <tbody>
        {types.map((one) => (
          <tr key={one.name}>
            <td>{one.name}</td>
            {(['type', 'detail'] as const).map((part) => (
              <td key={part}>
                <Code
                  label={t(`exchange.field.${part}`, { name: one.name })}
                  value={one[part]}
                  onKeep={(given) => attempt(() => call('exchange.type', { ...one, [part]: given }))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CodeProps {
  label: string;
  value: string;
  isRight?: (code: string) => boolean;
  onKeep: (code: string) => void;
}

/** A code as typed; a wrong one is said and not kept, Escape puts back what was there. */
function Code({ label, value, isRight = () => true, onKeep }: CodeProps): ReactNode {
  const t = useT();
  const [shown, setShown] = useState(value);
  // Undo, or another window, changed what is kept.
  useEffect(() => setShown(value), [value]);
  const code = shown.trim();
  const wrong = !isRight(code);
  return (
    <TextInput
      aria-label={label}
      size="xs"
      maxLength={60}
      placeholder={t('exchange.missing')}
      value={shown}
      error={wrong ? t('exchange.badCode') : null}
      onChange={({ currentTarget }) => setShown(currentTarget.value)}
      onBlur={() => {
        if (!wrong && code !== value) onKeep(code);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur();
        if (key === 'Escape') setShown(value);
      }}
    />
  );
}

/** An organ no paper names yet. */
function NewOrgan(): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const wrong = !OrganCode.safeParse(code.trim()).success;
  if (!open) {
    return (
      <Button variant="default" leftSection={<Icon name="add" size={14} />} onClick={() => setOpen(true)}>
        {t('exchange.add')}
      </Button>
    );
  }
  const give = (event: FormEvent): void => {
    event.preventDefault();
    attempt(async () => {
      await call('exchange.organ', { name: name.trim(), code: code.trim() });
      setOpen(false);
      setName('');
      setCode('');
    });
  };
  return (
    <form className={styles.newOrgan} aria-label={t('exchange.addTitle')} onSubmit={give}>
      <TextInput
        label={t('exchange.name')}
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={t('exchange.column.code')}
        value={code}
        error={wrong ? t('exchange.badCode') : null}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === '' || code.trim() === '' || wrong}>
        {t('exchange.give')}
      </Button>
      <Button variant="default" onClick={() => setOpen(false)}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
