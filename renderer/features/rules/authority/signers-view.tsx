/** Those who sign, and how the papers of each organ are usually signed. */
import { Button, Select } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import { ISSUERS, type Issuer } from '../../../../shared/domain/issuer.ts';
import {
  formsOf,
  isCommuneSeat,
  SIGNING,
  type Signer,
  SignerForm,
  SignerId,
  type UsualSigning,
} from '../../../../shared/domain/signing.ts';
import { call } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { ListGrid } from '../../../components/list-grid.tsx';
import { unitName } from '../../../components/plan-words.ts';
import { Splitter } from '../../../components/splitter.tsx';
import { attempt } from '../../../components/toasts.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './authority.module.css';
import { SignerFormPane } from './signer-form.tsx';
import type { Table } from './use-authority.ts';

/** The signer whose form is open, null for a new one. */
type Open = { signer: Signer | null } | null;

export function SignersView({ table }: { table: Table }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [open, setOpen] = useState<Open>(null);
  const columns = useMemo((): ColDef<Signer>[] => {
    const column = (name: string, width: number, value: (signer: Signer) => string): ColDef<Signer> => ({
      colId: name,
      headerName: t(`authority.signerColumn.${name}`),
      width,
      valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
      tooltipValueGetter: ({ value: words }) => String(words),
    });
    return [
      column('name', 210, ({ name }) => name),
      column('seat', 260, ({ seat }) => t(`authority.seat.${seat}`)),
      column('unit', 190, ({ unitCode }) => (unitCode === null ? '' : unitName(index, unitCode))),
      column('from', 110, ({ from }) => (from === null ? '' : formatDate(from))),
      column('to', 110, ({ to }) => (to === null ? '' : formatDate(to))),
    ];
  }, [t, index]);
  return (
    <Splitter
      name="signers"
      label={t('authority.signerPane')}
      side="right"
      initial={470}
      min={380}
      max={760}
      pane={
        <section className={styles.pane} aria-label={t('authority.signerPane')}>
          {open === null ? (
            <UsualForms table={table} />
          ) : (
            <SignerFormPane key={open.signer?.id ?? ''} signer={open.signer} onClose={() => setOpen(null)} />
          )}
        </section>
      }
    >
      <section className={styles.screen} aria-label={t('authority.view.signers')}>
        <div className={styles.toolbar} role="toolbar" aria-label={t('authority.view.signers')}>
          <Button leftSection={<Icon name="add" size={14} />} onClick={() => setOpen({ signer: null })}>
            {t('authority.addSigner')}
          </Button>
        </div>
        <div className={styles.grid}>
          {table.signers.length === 0 ? (
            <p className={styles.hint}>{t('authority.noSigners')}</p>
          ) : (
            <ListGrid<Signer>
              label={t('authority.view.signers')}
              rows={table.signers}
              columns={columns}
              rowId={({ id }) => id}
              onChoose={(signer) => setOpen({ signer })}
            />
          )}
        </div>
      </section>
    </Splitter>
  );
}

/** How each organ's papers are usually signed: one choice here holds for all its rows. */
function UsualForms({ table }: { table: Table }): ReactNode {
  const t = useT();
  const set = (issuer: Issuer, usual: UsualSigning): void =>
    attempt(() => call('authority.usual', { issuer, usual }));
  return (
    <div className={styles.card}>
      <h2>{t('authority.usual')}</h2>
      <p className={styles.about}>{t('authority.usualText')}</p>
      {ISSUERS.map((issuer) => {
        const form = table.usual[issuer]?.form ?? formsOf(issuer)[0] ?? 'in-person';
        const signer = table.usual[issuer]?.signer ?? null;
        const seats = SIGNING[issuer][form] ?? [];
        // Of a commune's organ each commune has its own: nobody signs for all of them.
        const holders = table.signers.filter(({ seat }) => seats.includes(seat) && !isCommuneSeat(seat));
        return (
          <div key={issuer} className={styles.pair}>
            <Select
              label={t(`authority.issuer.${issuer}`)}
              allowDeselect={false}
              value={form}
              data={formsOf(issuer).map((value) => ({ value, label: t(`authority.form.${value}`) }))}
              onChange={(value) => {
                if (value !== null) set(issuer, { form: SignerForm.parse(value), signer: null });
              }}
            />
            <Select
              label={t('authority.column.signer')}
              allowDeselect={false}
              value={signer ?? ''}
              data={[
                { value: '', label: t('authority.inOffice') },
                ...holders.map(({ id, name }) => ({ value: id as string, label: name })),
              ]}
              onChange={(value) =>
                set(issuer, { form, signer: value === null || value === '' ? null : SignerId.parse(value) })
              }
            />
          </div>
        );
      })}
    </div>
  );
}
