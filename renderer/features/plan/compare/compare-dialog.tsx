/** Up to four people for one seat, side by side: what each leaves, every fact, every rule. Printed as it is seen. */
import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { factsOf } from '../../../../shared/documents/person-facts.ts';
import type { PersonId, PostId } from '../../../../shared/domain/index.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { describeFact } from '../../../../shared/rules/describe.ts';
import { ruleName } from '../../../../shared/rules/rule-words.ts';
import { shapeOf } from '../../../app/api.ts';
import { OutcomeMark } from '../../../components/explain/outcome-mark.tsx';
import { Icon } from '../../../components/icons.tsx';
import { usePlanNames } from '../../../components/plan-finding.tsx';
import { useCodeNames } from '../../../components/plan-person-facts.tsx';
import { personName, seatWords } from '../../../components/plan-words.ts';
import { ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { nearnessOfSeat } from '../columns/nearness.ts';
import { seatPerson } from '../seat-commands.ts';
import styles from './compare.module.css';
import { countOf, factRows, gravestFailed, type RuleRow, ruleRows } from './compare-rows.ts';
import { useCompare } from './compare-store.ts';
import { useTraces } from './use-traces.ts';

export function CompareDialog(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { postId, people, opened, close } = useCompare();
  const shown = opened && people.length > 1;
  return (
    <Modal
      opened={shown}
      onClose={close}
      size="min(1180px, 94vw)"
      title={compareTitle(t, index, postId)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {shown ? <Comparison postId={postId} people={people} /> : null}
    </Modal>
  );
}

function compareTitle(t: Translate, index: PlanIndex, postId: PostId | null): string {
  return postId === null
    ? t('candidates.compare')
    : t('candidates.compareFor', { post: seatWords(t, index, postId) });
}

function Comparison({ postId, people }: { postId: PostId | null; people: readonly PersonId[] }): ReactNode {
  const t = useT();
  const { value, failure } = useTraces(postId, people);
  const index = usePlanStore((state) => state.index);
  const close = useCompare((state) => state.close);
  if (failure !== null) return <ErrorState title={t('explain.placement.failed')} error={shapeOf(failure)} />;
  if (value === null) return <SkeletonRows rows={12} columns={4} />;
  const rules = ruleRows(people, value);
  return (
    <div className={styles.compare} data-print="">
      <h2 className={styles.paperTitle}>{compareTitle(t, index, postId)}</h2>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('candidates.compare')}>
          <thead>
            <tr>
              <th scope="col">{t('candidates.fact')}</th>
              {people.map((id, at) => (
                <th key={id} scope="col">
                  <strong>{personName(index, id)}</strong>
                  <Tally rules={rules} at={at} />
                  {postId === null ? null : (
                    <Button
                      size="compact-xs"
                      variant="default"
                      className={styles.take ?? ''}
                      onClick={() => {
                        close();
                        seatPerson(postId, id);
                      }}
                    >
                      {t('candidates.take')}
                    </Button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <Standing postId={postId} people={people} />
          <Facts people={people} />
          {postId === null ? null : <Rules rows={rules} />}
        </table>
      </div>
      <footer className={styles.foot}>
        <Button
          variant="default"
          leftSection={<Icon name="print" size={14} />}
          onClick={() => window.print()}
        >
          {t('candidates.print')}
        </Button>
      </footer>
    </div>
  );
}

/** How many rules somebody meets, fails, and of how many a fact is missing. */
function Tally({ rules, at }: { rules: readonly RuleRow[]; at: number }): ReactNode {
  const t = useT();
  return (
    <span className={styles.tally}>
      {(['failed', 'missing', 'passed'] as const).map((outcome) => {
        const count = countOf(rules, at, outcome);
        return count === 0 ? null : (
          <OutcomeMark
            key={outcome}
            outcome={outcome}
            severity={gravestFailed(rules, at) ?? 'info'}
            words={t('explain.placement.summary', {
              count: formatNumber(count),
              outcome: t(`explain.outcome.${outcome}`).toLocaleLowerCase(),
            })}
          />
        );
      })}
    </span>
  );
}

/** Where each is now seen from the seat, and which seats would be left vacant. */
function Standing({ postId, people }: { postId: PostId | null; people: readonly PersonId[] }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const unit = postId === null ? undefined : index.rows.get(postId)?.post.unitCode;
  const rows = people.map((id) => index.people.get(id));
  return (
    <tbody>
      {unit === undefined ? null : (
        <tr>
          <th scope="row">{t('plan.column.nearness')}</th>
          {people.map((id, at) => (
            <td key={id}>
              {t(`plan.nearness.${nearnessOfSeat(index, unit, rows[at]?.person.currentUnitCode ?? null)}`)}
            </td>
          ))}
        </tr>
      )}
      <tr>
        <th scope="row">{t('candidates.leavesVacant')}</th>
        {people.map((id, at) => {
          const held = (rows[at]?.postIds ?? []).filter((one) => one !== postId);
          return (
            <td key={id}>
              {held.map((one) => seatWords(t, index, one)).join('; ') || t('candidates.leavesNothing')}
            </td>
          );
        })}
      </tr>
      <tr>
        <th scope="row">{t('plan.column.retirement')}</th>
        {people.map((id, at) => (
          <td key={id}>
            {rows[at]?.retirement?.month.split('-').reverse().join('/') ?? t('common.unknown')}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Facts({ people }: { people: readonly PersonId[] }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const names = useCodeNames();
  const facts = people.map((id) => {
    const person = index.people.get(id)?.person;
    return person ? factsOf(t, person, names) : [];
  });
  return (
    <tbody>
      <tr className={styles.section}>
        <th scope="colgroup" colSpan={people.length + 1}>
          {t('people.card.facts')}
        </th>
      </tr>
      {factRows(facts).map(({ key, label, cells, differs }) => (
        <tr key={key} data-differs={differs}>
          <th scope="row">{label}</th>
          {people.map((id, at) => (
            <td key={id}>{cells[at]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Rules({ rows }: { rows: readonly RuleRow[] }): ReactNode {
  const t = useT();
  const names = usePlanNames();
  const width = rows[0]?.cells.length ?? 0;
  return (
    <tbody>
      <tr className={styles.section}>
        <th scope="colgroup" colSpan={width + 1}>
          {t('explain.placement.rules')}
        </th>
      </tr>
      {rows.map(({ key, rule, cells }) => {
        const wanted = cells.map((cell) => (cell ? describeFact(cell.wanted, t, names) : '')).find(Boolean);
        return (
          <tr key={key}>
            <th scope="row">
              {ruleName(t, rule, names.ownRule)}
              {wanted ? (
                <span className={styles.quiet}>{t('findings.wantedShort', { fact: wanted })}</span>
              ) : null}
            </th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is a person, and stays in its place
              <td key={at}>
                {cell ? (
                  <>
                    <OutcomeMark outcome={cell.outcome} severity={cell.severity} />
                    <span className={styles.quiet}>{describeFact(cell.found, t, names)}</span>
                  </>
                ) : null}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}
