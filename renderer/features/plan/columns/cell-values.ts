/** What stands in the cells of the plan's grid: as it is shown and copied, and as it is sorted and compared. */
import {
  countFindings,
  DEGREES,
  type Finding,
  PLACEMENT_FORMS,
  rankOf,
  STATE_MANAGEMENTS,
  THEORIES,
} from '../../../../shared/domain/index.ts';
import { presentPosition } from '../../../../shared/domain/person.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import type { PersonRow, PlanRow } from '../../../../shared/ipc/contract.ts';
import { monthsLeft, wholeMonths } from '../../../../shared/rules/month-arithmetic.ts';
import { personStatus } from '../../../../shared/rules/roster-view.ts';
import { dateWords } from '../../../../shared/text/date-words.ts';
import { sortKey } from '../../../../shared/text/names.ts';
import { brokenOf, unitName } from '../../../components/plan-words.ts';
import { reviewOrder, reviewWords } from '../../../components/review/review-words.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';
import type { ItemLine } from '../plan-rows.ts';
import type { PlanColumn } from './column-list.ts';
import { nearnessOfSeat } from './nearness.ts';

/** What a line is about: its seats (one, or those a person holds) and its person. */
interface Subject {
  rows: readonly PlanRow[];
  person: PersonRow | undefined;
}

function subjectOf(index: PlanIndex, line: ItemLine): Subject {
  if (line.kind === 'seat') {
    const row = index.rows.get(line.id);
    return { rows: row ? [row] : [], person: row?.personId ? index.people.get(row.personId) : undefined };
  }
  const person = index.people.get(line.id);
  const rows = (person?.postIds ?? []).map((id) => index.rows.get(id)).filter((row) => row !== undefined);
  return { rows, person };
}

/** Findings of a line: of the seat, or of the person wherever it sits. */
export function findingsOfLine(index: PlanIndex, line: ItemLine): readonly Finding[] {
  return line.kind === 'seat' ? index.findingsOfSeat(line.id) : index.findingsOfPerson(line.id);
}

const each = (rows: readonly PlanRow[], words: (row: PlanRow) => string): string =>
  rows
    .map(words)
    .filter((text) => text !== '')
    .join('; ');

/** Text of a cell as it is shown, copied and searched; of a person with several seats, `; ` between them. */
export function cellText(t: Translate, index: PlanIndex, line: ItemLine, column: PlanColumn): string {
  const { rows, person: row } = subjectOf(index, line);
  const person = row?.person;
  switch (column) {
    case 'unit':
      return each(rows, ({ post }) => unitName(index, post.unitCode));
    case 'body':
      return each(rows, ({ post }) => index.bodies.get(post.bodyId)?.name ?? '');
    case 'title':
      return each(rows, ({ post }) =>
        post.slot > post.norm ? t('plan.grid.beyondNorm', { post: post.title }) : post.title,
      );
    case 'requirement':
      return each(rows, ({ post }) => t(`domain.requirement.${post.requirement}`));
    case 'person':
      return person?.fullName ?? '';
    case 'status':
      return row ? statusWords(t, row) : '';
    case 'form':
      return each(rows, ({ form }) => (form ? t(`domain.form.${form}`) : ''));
    case 'since':
      // Without a day of its own a placement takes effect with the plan.
      return each(rows, ({ personId, since }) =>
        personId ? formatDate(since ?? index.plan?.startDate ?? null) : '',
      );
    case 'marks':
    case 'findings':
      return findingsOfLine(index, line)
        .map((finding) => findingWords(t, index, finding))
        .join('; ');
    case 'review':
      return each(rows, ({ post }) => reviewWords(t, post.id).join(', '));
    case 'nearness':
      return person
        ? each(rows, ({ post }) =>
            t(`plan.nearness.${nearnessOfSeat(index, post.unitCode, person.currentUnitCode)}`),
          )
        : '';
    case 'note':
      return each(rows, ({ note }) => note);
    default:
      return row ? personText(t, index, row, column) : '';
  }
}

type PersonColumn =
  | 'position'
  | 'currentUnit'
  | 'birth'
  | 'ageAtStart'
  | 'sex'
  | 'ethnicity'
  | 'degree'
  | 'theory'
  | 'stateManagement'
  | 'planning'
  | 'party'
  | 'retirement'
  | 'monthsLeft';

function personText(t: Translate, index: PlanIndex, row: PersonRow, column: PersonColumn): string {
  const { person, retirement } = row;
  const level = (kind: string, value: string | null, text: string) =>
    value ? t(`domain.${kind}.${value}`) : text;
  switch (column) {
    case 'position':
      return presentPosition(person);
    case 'currentUnit':
      return person.currentUnitCode ? unitName(index, person.currentUnitCode) : '';
    case 'birth':
      return dateWords(person.birth);
    case 'ageAtStart':
      return ageAtStart(index, row)?.toString() ?? '';
    case 'sex':
      return person.sex ? t(`domain.sex.${person.sex}`) : '';
    case 'ethnicity':
      return person.ethnicity;
    case 'degree':
      return level('degree', person.degree, person.degreeText);
    case 'theory':
      return level('theory', person.theory, person.theoryText);
    case 'stateManagement':
      return level('stateManagement', person.stateManagement, person.stateManagementText);
    case 'planning':
      return person.planning;
    case 'party':
      return dateWords(person.party.official);
    case 'retirement':
      return formatDate(retirement?.month ?? null);
    case 'monthsLeft':
      return monthsAtStart(index, row)?.toString() ?? '';
  }
}

function statusWords(t: Translate, row: PersonRow): string {
  const status = personStatus(row);
  return status === 'leaving' && row.disposition
    ? t(`domain.disposition.${row.disposition.kind}`)
    : t(`people.status.${status}`);
}

function findingWords(t: Translate, index: PlanIndex, finding: Finding): string {
  const broken = brokenOf(t, index, finding);
  return finding.waived === null ? broken : `${broken} (${t(`domain.waiver.${finding.waived.kind}`)})`;
}

/** Whole years on the start of the plan; null where the birth is not known to the month. */
function ageAtStart(index: PlanIndex, { person }: PersonRow): number | null {
  const { value } = person.birth;
  if (!index.plan || value === null || value.length < 7) return null;
  return Math.floor(wholeMonths(value.length === 7 ? `${value}-01` : value, index.plan.startDate) / 12);
}

/** Months from the start of the plan to the month of retirement, that month left out. */
function monthsAtStart(index: PlanIndex, { retirement }: PersonRow): number | null {
  if (!index.plan || retirement === null) return null;
  return monthsLeft(index.plan.startDate, retirement.month, false);
}

/**
 * What a cell is sorted and compared by: numbers of what has an order of its own, ISO text of dates, the name by its
 * given name; null where nothing stands, which is last whichever way the rest is sorted.
 */
export function cellOrder(
  t: Translate,
  index: PlanIndex,
  line: ItemLine,
  column: PlanColumn,
): string | number | null {
  const { rows, person: row } = subjectOf(index, line);
  const person = row?.person;
  switch (column) {
    case 'person':
      return person ? sortKey(person.fullName) : null;
    case 'since':
      return rows[0]?.personId ? (rows[0].since ?? index.plan?.startDate ?? null) : null;
    case 'form':
      return rows[0]?.form ? PLACEMENT_FORMS.indexOf(rows[0].form) : null;
    case 'marks':
      return weight(findingsOfLine(index, line));
    case 'review':
      return rows[0] ? reviewOrder(rows[0]) : null;
    case 'birth':
      return person?.birth.value ?? null;
    case 'party':
      return person?.party.official.value ?? null;
    case 'retirement':
      return row?.retirement?.month ?? null;
    case 'ageAtStart':
      return row ? ageAtStart(index, row) : null;
    case 'monthsLeft':
      return row ? monthsAtStart(index, row) : null;
    case 'degree':
      return person?.degree ? rankOf(DEGREES, person.degree) : null;
    case 'theory':
      return person?.theory ? rankOf(THEORIES, person.theory) : null;
    case 'stateManagement':
      return person?.stateManagement ? rankOf(STATE_MANAGEMENTS, person.stateManagement) : null;
    default:
      return cellText(t, index, line, column) || null;
  }
}

/** One blocking finding outweighs any number of lesser ones; without any there is nothing. */
function weight(findings: readonly Finding[]): number | null {
  if (findings.length === 0) return null;
  const counts = countFindings(findings);
  return counts.block * 10_000 + counts.warn * 100 + counts.info;
}
