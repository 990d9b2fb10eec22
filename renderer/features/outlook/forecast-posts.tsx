/** The posts behind a number of the forecast, and who is planned for the one selected. */
import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { PlannedPerson, TitleCode } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { type Successors, successorsOf } from '../../../shared/outlook/planned.ts';
import { personName, seatWords, unitName } from '../../components/plan-words.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './forecast.module.css';
import type { ForecastPost } from './forecast-rows.ts';
import outlook from './outlook.module.css';
import { RequirementWords } from './requirement.tsx';

type Planned = ReadonlyMap<TitleCode, readonly PlannedPerson[]>;

interface Props {
  title: string;
  posts: readonly ForecastPost[];
  planned: Planned;
  reference: string;
}

export function ForecastPosts({ title, posts, planned, reference }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const navigate = useAppStore((state) => state.navigate);
  const [chosen, setChosen] = useState<string | null>(null);
  const columns = useMemo(
    () => postColumns(t, index, (post) => followers(post, planned, reference)),
    [t, index, planned, reference],
  );
  const post = posts.find(({ id }) => id === chosen);
  const open = (line: ForecastPost | undefined) => {
    if (line) navigate('plan', { postId: line.seat.postId });
  };
  return (
    <section className={outlook.pane} aria-label={t('outlook.forecast.list')}>
      <header className={outlook.head}>
        <h2>{title}</h2>
        <p role="status">{t('outlook.seats', { count: formatNumber(posts.length) })}</p>
      </header>
      <div className={outlook.fill}>
        <DataGrid<ForecastPost>
          label={t('outlook.forecast.list')}
          rowData={posts as ForecastPost[]}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
          onCellFocused={({ api, rowIndex }) => {
            const node = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex);
            if (!node?.data) return;
            node.setSelected(true, true);
            setChosen(node.data.id);
          }}
          onCellKeyDown={({ data, event }) => {
            if (event instanceof KeyboardEvent && event.key === 'Enter') open(data);
          }}
          onCellDoubleClicked={({ data }) => open(data)}
        />
      </div>
      {post ? <SuccessorList post={post} successors={followers(post, planned, reference)} /> : null}
    </section>
  );
}

/** Of a post vacant now, who could follow today. */
function followers({ seat, event }: ForecastPost, planned: Planned, reference: string): Successors {
  const { titleCode, unitCode } = seat;
  return successorsOf(
    { titleCode, unitCode, personId: event?.personId ?? null, on: event?.on ?? reference },
    planned,
  );
}

/** So many names are read; more are counted. */
const NAMES = 20;

function SuccessorList({ post, successors }: { post: ForecastPost; successors: Successors }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const navigate = useAppStore((state) => state.navigate);
  const { here, elsewhere } = successors;
  const groups = [
    ['here', here],
    ['elsewhere', elsewhere],
  ] as const;
  return (
    <section className={styles.successors}>
      <h3>{t('outlook.forecast.successors', { post: seatWords(t, index, post.seat.postId) })}</h3>
      {here.length + elsewhere.length === 0 ? <p>{t('outlook.forecast.noSuccessors')}</p> : null}
      {groups.map(([place, people]) =>
        people.length === 0 ? null : (
          <div key={place}>
            <p>
              {t(`outlook.forecast.${place}`)}: {formatNumber(people.length)}
            </p>
            <ul>
              {people.slice(0, NAMES).map(({ personId, unitCode }) => (
                <li key={personId}>
                  <button type="button" className="bt-link" onClick={() => navigate('people', { personId })}>
                    {personName(index, personId)}
                  </button>
                  {place === 'elsewhere' && unitCode ? ` — ${unitName(index, unitCode)}` : ''}
                </li>
              ))}
            </ul>
            {people.length > NAMES ? (
              <p>{t('outlook.forecast.moreSuccessors', { count: formatNumber(people.length - NAMES) })}</p>
            ) : null}
          </div>
        ),
      )}
    </section>
  );
}

function postColumns(
  t: Translate,
  index: PlanIndex,
  followersOf: (post: ForecastPost) => Successors,
): ColDef<ForecastPost>[] {
  const column = (
    colId: string,
    value: (post: ForecastPost) => string,
    more: ColDef<ForecastPost> = {},
  ): ColDef<ForecastPost> => ({
    colId,
    headerName: t(`outlook.forecast.column.${colId}`),
    headerTooltip: t(`outlook.forecast.column.${colId}`),
    valueGetter: ({ data }) => (data ? value(data) : ''),
    tooltipValueGetter: ({ value: shown }) => shown,
    sortable: false,
    ...more,
  });
  return [
    column('on', ({ event }) => formatDate(event?.on ?? null), { width: 96 }),
    column('post', ({ seat }) => index.rows.get(seat.postId)?.post.title ?? '', { minWidth: 180, flex: 4 }),
    column('unit', ({ seat }) => unitName(index, seat.unitCode), { minWidth: 100, flex: 2 }),
    column('person', ({ event }) => personName(index, event?.personId ?? null), { minWidth: 140, flex: 3 }),
    column(
      'planned',
      (post) => {
        const { here, elsewhere } = followersOf(post);
        return `${formatNumber(here.length)} / ${formatNumber(elsewhere.length)}`;
      },
      { width: 84, type: 'rightAligned', headerTooltip: t('outlook.forecast.plannedTip') },
    ),
    column('cause', ({ event }) => (event === null ? '' : t(`outlook.forecast.cause.${event.cause}`)), {
      minWidth: 130,
      flex: 2,
    }),
    column('requirement', ({ seat }) => t(`domain.requirement.${seat.requirement}`), {
      width: 128,
      cellRenderer: RequirementCell,
    }),
  ];
}

function RequirementCell({ data }: CustomCellRendererProps<ForecastPost>): ReactNode {
  return data ? <RequirementWords requirement={data.seat.requirement} /> : null;
}
