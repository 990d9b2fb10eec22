/** Somebody who signs: name, office, commune where it is one of a commune's, and the time in office. */
import { Button, Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { UnitCode } from '../../../../shared/domain/ids.ts';
import { isCommuneSeat, SIGNER_SEATS, type Signer, SignerSeat } from '../../../../shared/domain/signing.ts';
import { call } from '../../../app/api.ts';
import { undoStep } from '../../../app/history-steps.ts';
import { composes } from '../../../app/keys.ts';
import { unitName } from '../../../components/plan-words.ts';
import { attempt, notify, notifyError } from '../../../components/toasts.tsx';
import { parseTypedDay } from '../../../grid/typed-day.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './authority.module.css';

interface Props {
  /** Null for a new one. */
  signer: Signer | null;
  onClose: () => void;
}

const isWrong = (text: string): boolean => text.trim() !== '' && parseTypedDay(text) === null;

export function SignerFormPane({ signer, onClose }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const box = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(signer?.name ?? '');
  const [seat, setSeat] = useState<SignerSeat>(signer?.seat ?? 'province-vice-chair');
  const [unit, setUnit] = useState<string | null>(signer?.unitCode ?? null);
  const [from, setFrom] = useState(signer?.from == null ? '' : formatDate(signer.from));
  const [to, setTo] = useState(signer?.to == null ? '' : formatDate(signer.to));
  const [saving, setSaving] = useState(false);
  useEffect(() => box.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const blocked =
    name.trim() === '' || isWrong(from) || isWrong(to) || (isCommuneSeat(seat) && unit === null);

  const save = async (): Promise<void> => {
    if (blocked || saving) return;
    setSaving(true);
    try {
      const fields = {
        name,
        seat,
        unitCode: unit === null || !isCommuneSeat(seat) ? null : UnitCode.parse(unit),
        from: parseTypedDay(from),
        to: parseTypedDay(to),
      };
      await call('signer.save', { id: signer?.id ?? null, signer: fields });
      notify({ message: t('authority.signerSaved', { name: name.trim() }), undo: () => attempt(undoStep) });
      onClose();
    } catch (error) {
      notifyError(error);
      setSaving(false);
    }
  };
  const remove = async (): Promise<void> => {
    if (signer === null) return;
    await call('signer.remove', { id: signer.id });
    notify({ message: t('authority.signerRemoved', { name: signer.name }), undo: () => attempt(undoStep) });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (composes(event.nativeEvent) || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.ctrlKey) void save();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const day = (field: 'from' | 'to', value: string, change: (text: string) => void): ReactNode => (
    <TextInput
      label={t(`authority.signerColumn.${field}`)}
      placeholder={t('citations.hint.date')}
      error={isWrong(value) ? t('citations.dateWrong') : null}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
  const title = t(signer === null ? 'authority.addSigner' : 'authority.editSigner');
  return (
    <form
      ref={box}
      className={styles.form}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{title}</h2>
      <TextInput
        label={t('authority.signerColumn.name')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('authority.signerColumn.seat')}
        searchable
        allowDeselect={false}
        value={seat}
        data={SIGNER_SEATS.map((value) => ({ value, label: t(`authority.seat.${value}`) }))}
        onChange={(value) => {
          if (value !== null) setSeat(SignerSeat.parse(value));
        }}
      />
      {isCommuneSeat(seat) ? (
        <Select
          label={t('authority.signerColumn.unit')}
          searchable
          value={unit}
          data={[...index.units.keys()].map((value) => ({
            value: value as string,
            label: unitName(index, value),
          }))}
          onChange={setUnit}
        />
      ) : null}
      <div className={styles.pair}>
        {day('from', from, setFrom)}
        {day('to', to, setTo)}
      </div>
      <p className={styles.about}>{t('authority.signerHint')}</p>
      <div className={styles.actions}>
        <Button type="submit" loading={saving} disabled={blocked}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        {signer === null ? null : (
          <Button variant="subtle" onClick={() => attempt(remove)}>
            {t('authority.removeSigner')}
          </Button>
        )}
      </div>
    </form>
  );
}
