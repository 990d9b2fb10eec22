/** Columns of a proposal: seat, who, on what grounds, what is lacking. */
import { Menu, UnstyledButton } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { countedAs, type PersonId, type PostId } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { Icon } from '../../components/icons.tsx';
import { FindingMark, useFindingText } from '../../components/plan-finding.tsx';
import { birthYear, personName, seatWords, unitName } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { useT } from '../../i18n/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './proposal.module.css';
import { type Line, standingOf } from './use-proposal.ts';

/** What the cells reach beyond their line. */
export interface CellContext {
  /** The seat whose people are being shown, and how to show those of another. */
  asked: PostId | null;
  ask: (postId: PostId | null) => void;
  replace: (postId: PostId, personId: PersonId) => void;
  /** Seats people are proposed for. */
  seatOf: ReadonlyMap<PersonId, PostId>;
}

type CellProps = CustomCellRendererProps<Line, unknown, CellContext>;

/** Worst first, as lists of findings are sorted. */
const STANDINGS = ['blocked', 'warned', 'met'] as const;

export function proposalColumns(t: Translate, index: PlanIndex): ColDef<Line>[] {
  const text = (
    colId: 'post' | 'unit' | 'person' | 'position' | 'because' | 'nearness',
    words: (line: Line) => string,
    more: ColDef<Line>,
  ): ColDef<Line> => ({
    colId,
    headerName: t(`proposal.column.${colId}`),
    valueGetter: ({ data }) => (data === undefined ? '' : words(data)),
    tooltipValueGetter: ({ value }) => value,
    comparator: (a: string, b: string) => a.localeCompare(b, 'vi'),
    ...more,
  });
  const fitted = { cellRenderer: FittedCell<Line>, tooltipValueGetter: () => null };
  const rowOf = ({ personId }: Line) => index.people.get(personId);
  return [
    text('post', ({ postId }) => index.rows.get(postId)?.post.title ?? '', {
      ...fitted,
      flex: 4,
      minWidth: 150,
    }),
    text('unit', ({ postId }) => unitOf(index, postId), { flex: 2, minWidth: 110 }),
    text('person', ({ personId }) => personName(index, personId), {
      cellRenderer: PersonCell,
      flex: 3,
      minWidth: 150,
    }),
    text(
      'position',
      (line) => {
        const row = rowOf(line);
        return row === undefined
          ? ''
          : [birthYear(row.person), presentPosition(row.person)].filter(Boolean).join(' · ');
      },
      { flex: 3, minWidth: 110 },
    ),
    text('because', ({ because }) => t(`proposal.because.${because}`), { flex: 2, minWidth: 110 }),
    text('nearness', ({ nearness }) => (nearness === null ? '' : t(`plan.nearness.${nearness}`)), {
      width: 118,
    }),
    {
      colId: 'lacks',
      headerName: t('proposal.column.lacks'),
      flex: 4,
      minWidth: 160,
      valueGetter: ({ data }) => (data === undefined ? -1 : STANDINGS.indexOf(standingOf(data.lacks))),
      cellRenderer: LacksCell,
      tooltipValueGetter: () => null,
    },
  ];
}

function unitOf(index: PlanIndex, postId: PostId): string {
  const post = index.rows.get(postId)?.post;
  return post === undefined ? '' : unitName(index, post.unitCode);
}

/** Who is proposed, with those who could come instead. */
function PersonCell({ data, context }: CellProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  if (data === undefined) return null;
  const { postId, personId } = data;
  const { others } = data;
  const elsewhere = (id: PersonId): string => {
    const seat = context.seatOf.get(id);
    return seat === undefined ? '' : t('proposal.alsoFor', { post: seatWords(t, index, seat) });
  };
  const post = index.rows.get(postId)?.post.title ?? '';
  return (
    <Menu
      opened={context.asked === postId}
      onChange={(opened) => context.ask(opened ? postId : null)}
      position="bottom-start"
      returnFocus
    >
      <Menu.Target>
        <UnstyledButton
          className={styles.person}
          tabIndex={-1}
          aria-label={`${personName(index, personId)}. ${t('proposal.another', { post })}`}
        >
          <span>{personName(index, personId)}</span>
          <Icon name="down" size={12} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('proposal.another', { post })}>
        {others.length === 0 ? <Menu.Label>{t('proposal.noOthers')}</Menu.Label> : null}
        {others.map(({ personId: id }) => (
          <Menu.Item key={id} onClick={() => context.replace(postId, id)}>
            <span className={styles.other}>
              <strong>{personName(index, id)}</strong>
              <span>{otherFacts(index, id)}</span>
              <span>{elsewhere(id)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function otherFacts(index: PlanIndex, personId: PersonId): string {
  const person = index.people.get(personId)?.person;
  return person === undefined ? '' : [birthYear(person), presentPosition(person)].filter(Boolean).join(' · ');
}

function LacksCell({ data }: CellProps): ReactNode {
  const describe = useFindingText();
  if (data === undefined) return null;
  const worst = data.lacks.filter((finding) => ['block', 'warn'].includes(countedAs(finding)));
  const [first] = worst;
  if (first === undefined) return <SeverityMark mark="ok" />;
  const words = worst.map((finding) => describe(finding).title).join('; ');
  return (
    <span className={styles.lacks} title={words}>
      <FindingMark finding={first} compact />
      <span>{words}</span>
    </span>
  );
}
