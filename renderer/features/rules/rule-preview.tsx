/** The effect of an edit in numbers, by unit, and finding by finding. */
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ResultOf } from '../../../shared/ipc/contract.ts';
import { errorSentence } from '../../components/error-words.ts';
import { Icon } from '../../components/icons.tsx';
import { FindingLine, useFindingText } from '../../components/plan-finding.tsx';
import { unitName } from '../../components/plan-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './rule-preview.module.css';
import type { RulePreview } from './use-rule-preview.ts';

type Preview = ResultOf<'rule.preview'>;

export const PARTS = ['came', 'went', 'changed'] as const;
/** Units shown before somebody asks for all of them. */
const FEW_UNITS = 8;
/** Findings of each part drawn at once. */
const MOST_LINES = 40;

/** Null where nothing was changed yet. */
export function PreviewPane({ answer }: { answer: RulePreview | null }): ReactNode {
  const t = useT();
  return (
    <section className={styles.preview} aria-label={t('ruleEdit.preview.title')}>
      <h3>{t('ruleEdit.preview.title')}</h3>
      <div role="status">
        <Sum answer={answer} />
      </div>
      {answer?.status === 'ready' ? <PreviewDetails preview={answer.preview} /> : null}
    </section>
  );
}

function Sum({ answer }: { answer: RulePreview | null }): ReactNode {
  const t = useT();
  if (answer === null) return <p className={styles.dim}>{t('ruleEdit.preview.nothing')}</p>;
  if (answer.status === 'working') return <p className={styles.dim}>{t('ruleEdit.preview.working')}</p>;
  if (answer.status === 'refused') {
    return (
      <p className={styles.refused}>
        {t('ruleEdit.preview.refused')} {errorSentence(t, answer.error)}
      </p>
    );
  }
  return <p className={styles.sum}>{effectWords(t, answer.preview)}</p>;
}

/** What comes, goes and reads otherwise, in one line. */
export function effectWords(t: Translate, preview: Preview): string {
  const parts = PARTS.filter((part) => preview[part] > 0).map((part) =>
    t(`ruleEdit.preview.${part}`, { count: formatNumber(preview[part]) }),
  );
  return parts.length === 0 ? t('ruleEdit.preview.same') : parts.join(', ');
}

/** An effect by unit and finding by finding. */
export function PreviewDetails({ preview }: { preview: Preview }): ReactNode {
  if (preview.came + preview.went + preview.changed === 0) return null;
  return (
    <>
      <UnitCounts byUnit={preview.byUnit} />
      {PARTS.map((part) => (
        <FindingList key={part} part={part} count={preview[part]} findings={preview.findings[part]} />
      ))}
    </>
  );
}

function UnitCounts({ byUnit }: Pick<Preview, 'byUnit'>): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [all, setAll] = useState(false);
  const parts = PARTS.filter((part) => byUnit.some((unit) => unit[part] > 0));
  const shown = all ? byUnit : byUnit.slice(0, FEW_UNITS);
  return (
    <>
      <table className={styles.units}>
        <caption className="bt-visually-hidden">{t('ruleEdit.preview.byUnit')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ruleEdit.preview.unit')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {t(`ruleEdit.preview.column.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <tr key={unit.unitCode ?? ''}>
              <th scope="row">
                {unit.unitCode === null ? t('ruleEdit.preview.outside') : unitName(index, unit.unitCode)}
              </th>
              {parts.map((part) => (
                <td key={part}>{unit[part] === 0 ? '' : formatNumber(unit[part])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === byUnit.length ? null : (
        <button type="button" className="bt-link" onClick={() => setAll(true)}>
          {t('ruleEdit.preview.moreUnits', { count: formatNumber(byUnit.length) })}
        </button>
      )}
    </>
  );
}

interface ListProps {
  part: (typeof PARTS)[number];
  count: number;
  findings: readonly Finding[];
}

function FindingList({ part, count, findings }: ListProps): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  const shown = findings.slice(0, MOST_LINES);
  return (
    <div className={styles.list}>
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={12} />
        {t(`ruleEdit.preview.list.${part}`)} ({formatNumber(count)})
      </button>
      {open ? (
        <ul>
          {shown.map((finding) => (
            <li key={finding.id}>
              <Subject finding={finding} />
              <FindingLine finding={finding} />
            </li>
          ))}
          {count > shown.length ? (
            <li className={styles.dim}>
              {t('ruleEdit.preview.more', { count: formatNumber(count - shown.length) })}
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

/** Whom it is about, leading there. */
function Subject({ finding }: { finding: Finding }): ReactNode {
  const { subject } = useFindingText()(finding);
  const { postId, unitCode, personId } = finding.subject;
  const go = (): void => {
    if (postId !== undefined) navigate('plan', { postId });
    else if (personId !== undefined) navigate('people', { personId });
    else if (unitCode !== undefined) navigate('plan', { unitCode });
  };
  if (postId === undefined && personId === undefined && unitCode === undefined) return <span>{subject}</span>;
  return (
    <button type="button" className="bt-link" onClick={go}>
      {subject}
    </button>
  );
}
