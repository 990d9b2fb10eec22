/** Columns of the roster. Names are sorted by given name, as Vietnamese lists are. */
import type { ColDef } from 'ag-grid-community';
import { DEGREES, presentPosition, rankOf, THEORIES } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { sortKey } from '../../../shared/text/names.ts';
import { dateWords, personStatus, seatWords } from '../../components/plan-words.ts';
import { FittedCell } from '../../grid/fitted-cell.tsx';
import { formatDate } from '../../i18n/format.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { PersonMarksCell, StatusCell } from './people-cells.tsx';
import type { PersonLine } from './people-rows.ts';

const rowOf = (line: PersonLine | undefined): PersonRow | undefined =>
  line && usePlanStore.getState().index.people.get(line.id);

const sortKeys = new Map<string, string>();

/** Keys of names, kept: a sort compares each name many times. */
function nameKey(name: string): string {
  let key = sortKeys.get(name);
  if (key === undefined) {
    key = sortKey(name);
    sortKeys.set(name, key);
  }
  return key;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a person's seats are called, `; ` between several. */
function seatsOf(t: Translate, row: PersonRow): string {
  const { index } = usePlanStore.getState();
  return row.postIds.map((id) => seatWords(t, index, id)).join('; ');
}

export function peopleColumns(t: Translate): ColDef<PersonLine>[] {
  /** A column that shows `read` and sorts by `order`, by the words where it is left out. */
  const column = (
    colId: string,
    read: (row: PersonRow) => string,
    order?: (row: PersonRow) => string | number,
  ): ColDef<PersonLine> => ({
    colId,
    headerName: t(`people.column.${colId}`),
    headerTooltip: t(`people.column.${colId}`),
    valueGetter: ({ data }) => {
      const row = rowOf(data);
      return row ? read(row) : '';
    },
    tooltipValueGetter: ({ value }) => value,
    comparator: (a: string, b: string, x, y) => {
      const [first, second] = [rowOf(x.data), rowOf(y.data)];
      return order && first && second ? compare(order(first), order(second)) : a.localeCompare(b, 'vi');
    },
  });
  const fitted = { cellRenderer: FittedCell<PersonLine>, tooltipValueGetter: () => null };
  return [
    {
      ...column(
        'name',
        ({ person }) => person.fullName,
        ({ person }) => nameKey(person.fullName),
      ),
      initialSort: 'asc',
      flex: 3,
      minWidth: 160,
    },
    {
      ...column(
        'birth',
        ({ person }) => dateWords(person.birth),
        ({ person }) => person.birth.value ?? '',
      ),
      width: 92,
    },
    { ...column('sex', ({ person }) => (person.sex ? t(`domain.sex.${person.sex}`) : '')), width: 56 },
    { ...column('position', ({ person }) => presentPosition(person)), ...fitted, flex: 4, minWidth: 190 },
    { ...column('seat', (row) => seatsOf(t, row)), ...fitted, flex: 4, minWidth: 190 },
    {
      ...column('status', (row) => statusWords(t, row)),
      width: 128,
      cellRenderer: StatusCell,
      tooltipValueGetter: () => null,
    },
    {
      ...column(
        'marks',
        () => '',
        (row) => usePlanStore.getState().index.findingsOfPerson(row.person.id).length,
      ),
      width: 80,
      cellRenderer: PersonMarksCell,
    },
    {
      ...column(
        'retirement',
        ({ retirement }) => formatDate(retirement?.month ?? null),
        ({ retirement }) => retirement?.month ?? '',
      ),
      width: 78,
    },
    {
      ...column(
        'degree',
        ({ person }) => (person.degree ? t(`domain.degree.${person.degree}`) : person.degreeText),
        ({ person }) => (person.degree ? rankOf(DEGREES, person.degree) : -1),
      ),
      width: 92,
    },
    {
      ...column(
        'theory',
        ({ person }) => (person.theory ? t(`domain.theory.${person.theory}`) : person.theoryText),
        ({ person }) => (person.theory ? rankOf(THEORIES, person.theory) : -1),
      ),
      width: 88,
    },
    {
      ...column(
        'party',
        ({ person }) => dateWords(person.party.official),
        ({ person }) => person.party.official.value ?? '',
      ),
      width: 92,
    },
    { ...column('ethnicity', ({ person }) => person.ethnicity), width: 84 },
  ];
}

/** What becomes of the person, in the word of the disposition where there is one. */
export function statusWords(t: Translate, row: PersonRow): string {
  const status = personStatus(row);
  return status === 'leaving' && row.disposition
    ? t(`domain.disposition.${row.disposition.kind}`)
    : t(`people.status.${status}`);
}
