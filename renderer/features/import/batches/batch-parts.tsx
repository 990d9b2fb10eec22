import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo } from 'react';
import type { RosterField } from '../../../../shared/domain/import.ts';
import type { ImportBatchDetail } from '../../../../shared/domain/import-batch.ts';
import { PeopleReason, VALUE_KINDS } from '../../../../shared/domain/import-draft.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { ListGrid } from '../../../components/list-grid.tsx';
import { EmptyState } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { hasWords, useT } from '../../../i18n/index.ts';
import { navigate } from '../../../state/app-store.ts';
import { issueColumns } from '../summary/issues-pane.tsx';
import { useAnswerNames } from '../values/use-answer-names.ts';
import { answerWords, type ValueKind } from '../values/value-choices.ts';
import styles from './batch-record.module.css';

export const PARTS = ['people', 'columns', 'answers', 'decisions', 'issues'] as const;
export type Part = (typeof PARTS)[number];

export function partCount({ people, details }: ImportBatchDetail, part: Part): number {
  if (part === 'people') return people.length;
  if (details === null) return 0;
  if (part === 'columns') return details.sheets.reduce((sum, { columns }) => sum + columns.length, 0);
  return part === 'issues' ? details.issuesTotal : details[part].length;
}

/** The kind of question a field is asked about with, for the words of its answer. */
function kindOf(field: RosterField): ValueKind | null {
  const kinds: Partial<Record<RosterField, ValueKind>> = {
    stateManagement: 'state-management',
    current: 'unit',
    currentUnit: 'unit',
    proposedTitle: 'title',
  };
  return kinds[field] ?? VALUE_KINDS.find((kind) => kind === field) ?? null;
}

function Answer({ field, answer }: { field: RosterField; answer: string }): ReactNode {
  const t = useT();
  const names = useAnswerNames();
  const kind = kindOf(field) ?? (/^\d{4}/.test(answer) ? 'date' : 'title');
  return answerWords(t, kind, answer, names);
}

/** Answers of a record that are said otherwise than by their own name. */
const DECIDED: Readonly<Record<string, string>> = { back: 'removed.same', out: 'removed.out' };

function decisionWords(t: Translate, reason: string): string {
  const known = PeopleReason.safeParse(reason);
  return known.success ? t(`import.reason.${known.data}`) : reason;
}

/** One part of a record as a list. */
export function BatchPart({ batch, part }: { batch: ImportBatchDetail; part: Part }): ReactNode {
  const t = useT();
  const { details } = batch;
  if (partCount(batch, part) === 0) {
    return (
      <EmptyState
        icon="info"
        title={t('importScreen.batch.nothing')}
        text={t(details === null ? 'importScreen.batch.noDetails' : 'importScreen.batch.nothingText')}
      />
    );
  }
  if (part === 'people') return <People batch={batch} />;
  if (part === 'issues') return <Issues batch={batch} />;
  if (details === null) return null;
  const table = (heads: string[], lines: ReactNode[][]): ReactNode => (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((cells, line) => (
            // A record never changes: the place of a line is its name.
            <tr key={`line-${line.toString()}`}>
              {cells.map((cell, index) => (
                <td key={heads[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (part === 'columns') {
    return table(
      [t('importScreen.files.sheet'), t('importScreen.columns.header'), t('importScreen.columns.meaning')],
      details.sheets.flatMap((sheet) =>
        sheet.columns.map(({ header, use, field, option }) => [
          sheet.name,
          header,
          field === null
            ? t(`importScreen.use.${use}`)
            : [t(`domain.field.${field}`), option === null ? '' : tickWords(t, field, option)]
                .filter((words) => words !== '')
                .join(' › '),
        ]),
      ),
    );
  }
  if (part === 'answers') {
    return table(
      [
        t('importScreen.columns.meaning'),
        t('importScreen.value'),
        t('importScreen.batch.answer'),
        t('importScreen.batch.cells'),
      ],
      details.answers.map(({ field, value, answer, count }) => [
        t(`domain.field.${field}`),
        value,
        <Answer key={value} field={field} answer={answer} />,
        formatNumber(count),
      ]),
    );
  }
  return table(
    [t('importScreen.batch.names'), t('importScreen.batch.why'), t('importScreen.batch.answer')],
    details.decisions.map(({ names, reason, answer }) => [
      names,
      decisionWords(t, reason),
      t(`importScreen.who.${DECIDED[answer] ?? answer}`),
    ]),
  );
}

function tickWords(t: Translate, field: RosterField, option: string): string {
  return hasWords(`domain.${field}.${option}`) ? t(`domain.${field}.${option}`) : option;
}

type RecordedPerson = ImportBatchDetail['people'][number];

function People({ batch }: { batch: ImportBatchDetail }): ReactNode {
  const t = useT();
  const columns = useMemo<ColDef<RecordedPerson>[]>(
    () => [
      { headerName: t('domain.field.fullName'), field: 'fullName', flex: 2, minWidth: 180 },
      {
        headerName: t('importScreen.files.sheet'),
        field: 'sheet',
        flex: 2,
        minWidth: 120,
        tooltipField: 'sheet',
      },
      { headerName: t('importScreen.row'), field: 'row', width: 90 },
    ],
    [t],
  );
  return (
    <ListGrid
      label={t('importScreen.batch.peopleList')}
      rows={batch.people}
      columns={columns}
      rowId={({ id }) => id}
      onChoose={({ id }) => navigate('people', { personId: id })}
    />
  );
}

function Issues({ batch }: { batch: ImportBatchDetail }): ReactNode {
  const t = useT();
  const columns = useMemo(() => issueColumns(t, (batch.details?.sheets.length ?? 0) > 1), [t, batch.details]);
  const issues = batch.details?.issues ?? [];
  const kept = issues.length < (batch.details?.issuesTotal ?? 0);
  return (
    <div className={styles.issues}>
      {kept ? <p>{t('importScreen.batch.kept', { count: formatNumber(issues.length) })}</p> : null}
      <ListGrid
        label={t('importScreen.tile.issues')}
        rows={issues}
        columns={columns}
        rowId={({ sheetId, row, column, code, value }) => [sheetId, row, column, code, value].join('|')}
      />
    </div>
  );
}
