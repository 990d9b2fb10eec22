/** The căn cứ of a row in their order: added, moved, taken out, put into the official order, replaced where out of force. */
import { ActionIcon, Button, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { orderedBases, replacedBase } from '../../../../shared/documents/base-order.ts';
import { BaseRef, STANDING_BASES } from '../../../../shared/domain/authority.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { Icon } from '../../../components/icons.tsx';
import { citationWords } from '../../../components/plan-words.ts';
import { useT } from '../../../i18n/index.ts';
import styles from './authority.module.css';
import { baseWords, outdatedBases } from './authority-words.ts';
import { useCitations } from './use-citations.ts';

interface Props {
  bases: readonly BaseRef[];
  day: IsoDate;
  onChange: (bases: BaseRef[]) => void;
}

export function BaseList({ bases, day, onChange }: Props): ReactNode {
  const t = useT();
  const citations = useCitations();
  const outdated = new Map(outdatedBases(bases, citations, day).map((one) => [one.base, one]));
  const inOrder = orderedBases(bases, citations);
  const isOrdered = inOrder.every((base, at) => base === bases[at]);
  const swap = (at: number, other: number): void => {
    const next = [...bases];
    const [one, two] = [next[at], next[other]];
    if (one === undefined || two === undefined) return;
    next[at] = two;
    next[other] = one;
    onChange(next);
  };
  const further = [...STANDING_BASES, ...citations.keys()]
    .map((id) => BaseRef.parse(id))
    .filter((base) => !bases.includes(base));

  return (
    <>
      <h3 id="authority-bases">{t('authority.column.bases')}</h3>
      <ol className={styles.baseList} aria-labelledby="authority-bases">
        {bases.map((base, at) => {
          const words = baseWords(t, base, citations);
          const successor = outdated.get(base)?.successor ?? null;
          return (
            <li key={base}>
              <span className={styles.baseName}>
                {outdated.has(base) ? <Icon name="warn" size={13} /> : null}
                <span>
                  {words}
                  {outdated.has(base) ? ` (${t('authority.ended')})` : ''}
                </span>
              </span>
              <span className={styles.move}>
                {successor === null ? null : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => onChange(replacedBase(bases, base, successor.id))}
                  >
                    {t('authority.replace', { citation: citationWords(successor, successor.id) })}
                  </Button>
                )}
                <Move
                  label={t('authority.moveUp', { base: words })}
                  icon="up"
                  off={at === 0}
                  onClick={() => swap(at, at - 1)}
                />
                <Move
                  label={t('authority.moveDown', { base: words })}
                  icon="down"
                  off={at === bases.length - 1}
                  onClick={() => swap(at, at + 1)}
                />
                <Move
                  label={t('authority.takeOut', { base: words })}
                  icon="close"
                  off={false}
                  onClick={() => onChange(bases.filter((one) => one !== base))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <Select
        label={t('authority.addBase')}
        searchable
        value={null}
        nothingFoundMessage={t('ruleEdit.noneFits')}
        data={further.map((base) => ({ value: base as string, label: baseWords(t, base, citations) }))}
        onChange={(value) => {
          if (value !== null) onChange(orderedBases([...bases, BaseRef.parse(value)], citations));
        }}
      />
      {isOrdered ? null : (
        <div className={styles.actions}>
          <span className={styles.about}>{t('authority.disordered')}</span>
          <Button size="compact-sm" variant="default" onClick={() => onChange(inOrder)}>
            {t('authority.order')}
          </Button>
        </div>
      )}
    </>
  );
}

interface MoveProps {
  label: string;
  icon: 'up' | 'down' | 'close';
  off: boolean;
  onClick: () => void;
}

function Move({ label, icon, off, onClick }: MoveProps): ReactNode {
  return (
    <ActionIcon variant="subtle" size="sm" aria-label={label} title={label} disabled={off} onClick={onClick}>
      <Icon name={icon} size={13} />
    </ActionIcon>
  );
}
