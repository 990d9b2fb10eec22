/** Columns of the roster: every field of a person. Names are sorted by given name, as Vietnamese lists are. */
import type { ColDef } from 'ag-grid-community';
import { historyLines } from '../../../shared/documents/history-words.ts';
import {
  DEGREES,
  type PartialDate,
  presentPosition,
  rankOf,
  STATE_MANAGEMENTS,
  THEORIES,
} from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { monthsLeft, wholeMonths } from '../../../shared/rules/month-arithmetic.ts';
import { oncePer } from '../../../shared/rules/once-per.ts';
import { facetValues } from '../../../shared/rules/roster-facets.ts';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import { dateWords } from '../../../shared/text/date-words.ts';
import { fold } from '../../../shared/text/fold.ts';
import { seatWords, unitName } from '../../components/plan-words.ts';
import { facetWords, rosterViewOf } from '../../components/roster-view.ts';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { formatDate } from '../../i18n/format.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { byName, byOrder, byWords, type LineOrder, type Order } from './line-order.ts';
import { PersonMarksCell, StatusCell } from './people-cells.tsx';
import type { PersonLine } from './people-rows.ts';

/** The name by which they are kept on a machine. */
export const KEPT_COLUMNS = 'people';

const rowOf = (line: PersonLine | undefined): PersonRow | undefined =>
  line && usePlanStore.getState().index.people.get(line.id);

function wordsOf(line: PersonLine | undefined, read: (row: PersonRow) => string): string {
  const row = rowOf(line);
  return row ? read(row) : '';
}

/** What a person's seats are called, `; ` between several. */
function seatsOf(t: Translate, row: PersonRow): string {
  const { index } = usePlanStore.getState();
  return row.postIds.map((id) => seatWords(t, index, id)).join('; ');
}

/** The columns, and how each of them sorts by its id. */
export interface PeopleColumns {
  columns: ColDef<PersonLine>[];
  orders: ReadonlyMap<string, LineOrder>;
}

/** The same ones for a language each time, so that how they sort outlives the screen. */
export const peopleColumns = oncePer((t: Translate): PeopleColumns => {
  const orders = new Map<string, LineOrder>();
  /** A column that shows `read` and sorts by `order`, by the words where it is left out. */
  const column = (
    colId: string,
    header: string,
    read: (row: PersonRow) => string,
    order?: (row: PersonRow) => Order,
  ): ColDef<PersonLine> => {
    orders.set(colId, order === undefined ? byWords(read) : byOrder(order));
    return {
      colId,
      headerName: t(header),
      headerTooltip: t(header),
      suppressMovable: false,
      filter: 'agTextColumnFilter',
      filterParams: { textFormatter: fold, buttons: ['reset'], maxNumConditions: 1 },
      valueFormatter: ({ data }) => wordsOf(data, read),
      filterValueGetter: ({ data }) => wordsOf(data, read),
    };
  };
  const fitted = { cellRenderer: FittedCell<PersonLine> };
  const own = (colId: string, read: (row: PersonRow) => string, order?: (row: PersonRow) => Order) =>
    column(colId, `people.column.${colId}`, read, order);
  /** A field that stands in the list only where it is asked for. */
  const field = (
    name: string,
    width: number,
    read: (row: PersonRow) => string,
    order?: (row: PersonRow) => Order,
  ): ColDef<PersonLine> => ({
    ...column(name, `domain.field.${name}`, read, order),
    width,
    initialHide: true,
  });
  const date = (name: string, of: (row: PersonRow) => PartialDate) =>
    field(
      name,
      104,
      (row) => dateWords(of(row)),
      (row) => of(row).value ?? '',
    );
  const facet = (
    name: 'district' | 'commune' | 'speciality' | 'unit',
    width: number,
  ): ColDef<PersonLine> => ({
    ...column(`facet.${name}`, `roster.facet.${name}`, (row) => {
      const { index } = usePlanStore.getState();
      const values = facetValues(name, row, rosterViewOf(index)).filter((value) => value !== '');
      return values.map((value) => facetWords(t, index, name, value)).join('; ');
    }),
    width,
    initialHide: true,
  });
  const history = (name: 'evaluations' | 'disciplines' | 'relatives' | 'service') =>
    field(name, 180, ({ person }) => historyLines(t, person, name)?.join('; ') ?? '');
  const columns: ColDef<PersonLine>[] = [
    {
      ...own('name', ({ person }) => person.fullName),
      initialSort: 'asc',
      initialFlex: 3,
      minWidth: 160,
    },
    {
      ...own(
        'birth',
        ({ person }) => dateWords(person.birth),
        ({ person }) => person.birth.value ?? '',
      ),
      width: 92,
    },
    {
      ...column(
        'age',
        'roster.facet.age',
        (row) => ageOf(row),
        (row) => Number(ageOf(row) || -1),
      ),
      width: 64,
      initialHide: true,
    },
    { ...own('sex', ({ person }) => (person.sex ? t(`domain.sex.${person.sex}`) : '')), width: 68 },
    { ...own('position', ({ person }) => presentPosition(person)), ...fitted, initialFlex: 4, minWidth: 190 },
    { ...own('seat', (row) => seatsOf(t, row)), ...fitted, initialFlex: 4, minWidth: 190 },
    {
      ...own('status', (row) => statusWords(t, row)),
      width: 128,
      cellRenderer: StatusCell,
    },
    {
      ...own(
        'marks',
        () => '',
        (row) => usePlanStore.getState().index.findingsOfPerson(row.person.id).length,
      ),
      filter: false,
      width: 80,
      cellRenderer: PersonMarksCell,
    },
    {
      ...own(
        'retirement',
        ({ retirement }) => formatDate(retirement?.month ?? null),
        ({ retirement }) => retirement?.month ?? '',
      ),
      width: 88,
    },
    {
      ...column(
        'left',
        'roster.columns.left',
        (row) => leftOf(row),
        (row) => Number(leftOf(row) || -999),
      ),
      width: 96,
      initialHide: true,
    },
    {
      ...own(
        'degree',
        ({ person }) => (person.degree ? t(`domain.degree.${person.degree}`) : person.degreeText),
        ({ person }) => (person.degree ? rankOf(DEGREES, person.degree) : -1),
      ),
      width: 108,
    },
    {
      ...own(
        'theory',
        ({ person }) => (person.theory ? t(`domain.theory.${person.theory}`) : person.theoryText),
        ({ person }) => (person.theory ? rankOf(THEORIES, person.theory) : -1),
      ),
      width: 88,
    },
    {
      ...own(
        'party',
        ({ person }) => dateWords(person.party.official),
        ({ person }) => person.party.official.value ?? '',
      ),
      width: 92,
    },
    { ...own('ethnicity', ({ person }) => person.ethnicity), width: 84 },
    field('religion', 96, ({ person }) => person.religion),
    { ...field('homePlace', 200, ({ person }) => person.homePlace), ...fitted },
    field('citizenId', 120, ({ person }) => person.citizenId),
    { ...field('currentTitle', 170, ({ person }) => person.currentTitle), ...fitted },
    { ...field('currentUnit', 190, ({ person }) => person.currentUnit), ...fitted },
    facet('unit', 150),
    facet('district', 140),
    facet('commune', 180),
    date('positionSince', ({ person }) => person.positionSince),
    date('appointedUntil', ({ person }) => person.appointedUntil),
    date('recruited', ({ person }) => person.recruited),
    field('generalEducation', 90, ({ person }) => person.generalEducation),
    {
      ...column('degreeText', 'roster.columns.degreeText', ({ person }) => person.degreeText),
      width: 170,
      initialHide: true,
    },
    field('major', 150, ({ person }) => person.fields.join(', ')),
    facet('speciality', 180),
    field('school', 170, ({ person }) => person.schools.join('; ')),
    field(
      'stateManagement',
      130,
      ({ person }) =>
        person.stateManagement === null
          ? person.stateManagementText
          : t(`domain.stateManagement.${person.stateManagement}`),
      ({ person }) => (person.stateManagement ? rankOf(STATE_MANAGEMENTS, person.stateManagement) : -1),
    ),
    field('foreignLanguage', 120, ({ person }) => person.foreignLanguage),
    field('informatics', 110, ({ person }) => person.informatics),
    date('partyProbation', ({ person }) => person.party.probation),
    { ...field('planning', 180, ({ person }) => person.planning), ...fitted },
    { ...field('proposedTitle', 180, ({ person }) => person.proposedTitle), ...fitted },
    field('salaryGrade', 130, ({ person }) => person.salary.gradeText),
    field('salaryStep', 80, ({ person }) => person.salary.stepText),
    field(
      'salaryCoefficient',
      90,
      ({ person }) => person.salary.coefficientText,
      ({ person }) => person.salary.coefficient ?? -1,
    ),
    field('positionAllowance', 100, ({ person }) => person.salary.allowanceText),
    history('evaluations'),
    history('disciplines'),
    history('relatives'),
    history('service'),
    field('note', 180, ({ person }) => person.note),
    field('extra', 180, ({ person }) =>
      person.extra.map(({ header, text }) => `${header}: ${text}`).join('; '),
    ),
    {
      ...column('source', 'roster.columns.source', ({ person: { source } }) =>
        source === null ? '' : t('roster.columns.sourceRow', { file: source.file, row: source.row }),
      ),
      width: 170,
      initialHide: true,
    },
    {
      ...column('unitPlanned', 'roster.facet.plannedUnit', ({ postIds }) => plannedUnits(postIds)),
      width: 150,
      initialHide: true,
    },
  ];
  orders.set('name', byName);
  return { columns, orders };
});

/** Whole years on the first day of the plan, '' where the birth is not known. */
function ageOf({ person: { birth } }: PersonRow): string {
  const start = usePlanStore.getState().index.plan?.startDate;
  if (birth.value === null || start === undefined) return '';
  return String(Math.floor(wholeMonths(`${birth.value}-01-01`.slice(0, 10), start) / 12));
}

/** Months from the start of the plan to the month of retirement. */
function leftOf({ retirement }: PersonRow): string {
  const start = usePlanStore.getState().index.plan?.startDate;
  if (retirement === null || start === undefined) return '';
  return String(monthsLeft(start, retirement.month, false));
}

function plannedUnits(postIds: PersonRow['postIds']): string {
  const { index } = usePlanStore.getState();
  const codes = new Set(postIds.flatMap((id) => index.rows.get(id)?.post.unitCode ?? []));
  return [...codes].map((code) => unitName(index, code)).join('; ');
}

/** What becomes of the person, in the word of the disposition where there is one. */
export function statusWords(t: Translate, row: PersonRow): string {
  const status = personStatus(row);
  return status === 'leaving' && row.disposition
    ? t(`domain.disposition.${row.disposition.kind}`)
    : t(`people.status.${status}`);
}
