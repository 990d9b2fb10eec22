/** Why a finding stands and what settles it, folded away below its facts. */
import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { type Finding, isOwnRule } from '../../../shared/domain/index.ts';
import { shapeOf } from '../../app/api.ts';
import { useT } from '../../i18n/index.ts';
import { Icon } from '../icons.tsx';
import { ErrorState, SkeletonRows } from '../states.tsx';
import { CitationNote } from './citation-note.tsx';
import styles from './explain.module.css';
import { useAnswer } from './use-answer.ts';
import { WaysOut } from './ways-out.tsx';

interface Props {
  finding: Finding;
  /** Shown at once; opening and folding by hand still work. */
  open?: boolean;
}

export function FindingWhy({ finding, open: shown = false }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(shown);
  useEffect(() => setOpen(shown), [shown]);
  return (
    <>
      <UnstyledButton
        className={styles.fold}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'down' : 'right'} size={14} />
        {t('explain.fold')}
      </UnstyledButton>
      {open ? (
        <div id={id} className={styles.body}>
          <Basis finding={finding} />
          <Ways finding={finding} />
        </div>
      ) : null}
    </>
  );
}

/** What the rule compares, and the texts it rests on. */
function Basis({ finding }: { finding: Finding }): ReactNode {
  const t = useT();
  return (
    <>
      {isOwnRule(finding.rule) ? null : (
        <section>
          <h4>{t('explain.rule')}</h4>
          <p className={styles.text}>{t(`rules.${finding.rule}.help`)}</p>
        </section>
      )}
      <section>
        <h4>{t('explain.basis')}</h4>
        {finding.legalBasis.length === 0 ? (
          <p className={styles.text}>{t(isOwnRule(finding.rule) ? 'explain.ownBasis' : 'explain.noBasis')}</p>
        ) : null}
        <ul className={styles.list}>
          {finding.legalBasis.map((citation) => (
            <CitationNote key={citation} id={citation} />
          ))}
        </ul>
        {finding.toConfirm ? (
          <p className={styles.sure} data-doubtful="true">
            <Icon name="warn" size={14} />
            <span>{t('explain.toConfirm')}</span>
          </p>
        ) : null}
      </section>
    </>
  );
}

function Ways({ finding }: { finding: Finding }): ReactNode {
  const t = useT();
  const { value, failure } = useAnswer('explain.finding', { findingId: finding.id });
  if (failure !== null) return <ErrorState title={t('explain.failed')} error={shapeOf(failure)} />;
  if (value === null) return <SkeletonRows rows={3} columns={1} />;
  return <WaysOut explanation={value} />;
}
