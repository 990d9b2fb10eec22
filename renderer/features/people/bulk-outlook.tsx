/** What setting a fact for several people would do: how it is understood, whom it changes, of whom it cannot be true. */
import { type ReactNode, useState } from 'react';
import type { BulkField, BulkPreview, BulkRefusal, PersonId } from '../../../shared/domain/index.ts';
import { Icon, type IconName } from '../../components/icons.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { hasWords, useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './people-screen.module.css';

/** Fields in which a text is understood as a level. */
const LEVELS: readonly BulkField[] = ['degree', 'theory', 'stateManagement'];
/** Fields in which a text that is not understood is kept as it stands. */
const READ: readonly BulkField[] = [
  'currentUnit',
  'salaryGrade',
  'proposedTitle',
  'ethnicity',
  'generalEducation',
];
/** Names said beside a count; the others follow as a number. */
const MOST_NAMED = 3;
/** People named with their reasons before the others are asked for. */
const MOST_REFUSED = 5;

interface Props {
  preview: BulkPreview | null;
  field: BulkField;
  text: string;
}

export function BulkOutlook({ preview, field, text }: Props): ReactNode {
  const t = useT();
  const people = usePlanStore((state) => state.index.people);
  if (preview === null) return null;
  const { changed, unchanged, overwritten, edited, impossible, understood } = preview;
  const nameOf = (id: PersonId): string => people.get(id)?.person.fullName ?? '';
  const isLevel = LEVELS.includes(field);
  const read = isLevel && understood !== '' ? t(`domain.${field}.${understood}`) : understood;
  const isUnread = understood === '' && text.trim() !== '';
  return (
    <>
      {read !== '' && read !== text.trim() ? (
        <Note icon="check">{t('roster.bulk.understood', { value: read })}</Note>
      ) : null}
      {isLevel && isUnread ? (
        <Note icon="warn" tone="warn">
          {t('roster.bulk.noLevel')}
        </Note>
      ) : null}
      {READ.includes(field) && isUnread ? (
        <Note icon="warn" tone="warn">
          {t('roster.bulk.verbatim')}
        </Note>
      ) : null}
      <Note icon="info">
        {t('roster.bulk.changes', { count: formatNumber(changed), same: formatNumber(unchanged) })}{' '}
        {text.trim() === '' && field !== 'inScope' ? t('roster.bulk.blank') : ''}
      </Note>
      {overwritten > 0 ? (
        <Note icon="warn" tone="warn">
          {t('roster.bulk.overwritten', { count: formatNumber(overwritten) })}
        </Note>
      ) : null}
      {edited.length > 0 ? (
        <Note icon="edit" tone="warn">
          {t('roster.bulk.edited', {
            count: formatNumber(edited.length),
            names:
              edited.slice(0, MOST_NAMED).map(nameOf).join(', ') + (edited.length > MOST_NAMED ? '…' : ''),
          })}
        </Note>
      ) : null}
      {impossible.length > 0 ? <Refused refused={impossible} nameOf={nameOf} /> : null}
    </>
  );
}

/** Everybody the value cannot be set for, with what contradicts it; a name leads to the person. */
function Refused({
  refused,
  nameOf,
}: {
  refused: BulkPreview['impossible'];
  nameOf: (id: PersonId) => string;
}): ReactNode {
  const t = useT();
  const [all, setAll] = useState(false);
  const shown = all ? refused : refused.slice(0, MOST_REFUSED);
  const because = (item: BulkRefusal): string => {
    const own = `roster.bulk.refusal.${item}`;
    return hasWords(own) ? t(own) : t(`rules.contradiction.${item}`);
  };
  return (
    <div className={styles.refused}>
      <Note icon="block" tone="error">
        {t('roster.bulk.impossible', { count: formatNumber(refused.length) })}
      </Note>
      <ul>
        {shown.map(({ personId, items }) => (
          <li key={personId}>
            <button type="button" className="bt-link" onClick={() => navigate('people', { personId })}>
              {nameOf(personId)}
            </button>
            {`: ${items.map(because).join(', ')}`}
          </li>
        ))}
      </ul>
      {shown.length < refused.length ? (
        <button type="button" className="bt-link" onClick={() => setAll(true)}>
          {t('roster.bulk.allImpossible', { count: formatNumber(refused.length) })}
        </button>
      ) : null}
    </div>
  );
}

function Note({
  icon,
  tone,
  children,
}: {
  icon: IconName;
  tone?: 'warn' | 'error';
  children: ReactNode;
}): ReactNode {
  return (
    <p className={styles.note} data-tone={tone}>
      <Icon name={icon} size={13} />
      <span>{children}</span>
    </p>
  );
}
