/** Histories of a row: evaluations over one column or one for each year, discipline, relatives, service, the term's end. */
import { NO_DATE, type PartialDate } from '../../shared/domain/dates.ts';
import type { Discipline, Evaluation } from '../../shared/domain/history.ts';
import type { IssueCode, RosterField } from '../../shared/domain/import.ts';
import type { ExtraText, PersonFields } from '../../shared/domain/person.ts';
import { parseDisciplines } from '../../shared/text/histories/disciplines.ts';
import { parseEvaluations, yearsIn } from '../../shared/text/histories/evaluations.ts';
import type { HistoryReading } from '../../shared/text/histories/reading.ts';
import { parseRelatives } from '../../shared/text/histories/relatives.ts';
import { parseService } from '../../shared/text/histories/service.ts';
import { parseTermEnd } from '../../shared/text/histories/term-end.ts';
import { remembered } from '../../shared/text/remembered.ts';
import type { PersonContext } from './person-context.ts';
import { readDate } from './read-birth.ts';
import { lastLevel, type ReadColumn, type RowCells } from './row-cells.ts';

type Histories = Pick<PersonFields, 'evaluations' | 'disciplines' | 'relatives' | 'service'>;
/** Histories, and the cells of which a part was not understood, as they stood. */
export type ReadHistories = Histories & { readonly kept: readonly ExtraText[] };

const FIELDS = ['evaluations', 'disciplines', 'relatives', 'service'] as const;
const NO_HISTORIES: ReadHistories = {
  evaluations: null,
  disciplines: null,
  relatives: null,
  service: null,
  kept: [],
};

// `Không` and `HTTNV` stand on thousands of rows.
const disciplinesIn = remembered(parseDisciplines);
const headerYears = remembered((header) => {
  const years = yearsIn(lastLevel(header));
  return years.length > 0 ? years : yearsIn(header);
});

/** What a row says of the histories; lists without such columns cost four look-ups. */
export function readHistories(cells: RowCells, context: PersonContext): ReadHistories {
  if (FIELDS.every((field) => cells.columns(field).length === 0)) return NO_HISTORIES;
  const kept: ExtraText[] = [];
  const read = <T>(
    field: RosterField,
    issue: IssueCode,
    parse: (text: string, column: ReadColumn) => HistoryReading<T>,
  ): T[] | null => {
    let entries: T[] | null = null;
    for (const column of cells.columns(field)) {
      const text = cells.textAt(column.index);
      if (text === '') continue;
      const reading = parse(text, column);
      if (reading.entries !== null) entries = [...(entries ?? []), ...reading.entries];
      if (reading.unread.length === 0) continue;
      context.report(issue, { column: column.index, field, value: reading.unread.join('; ') });
      kept.push({ header: column.header, text });
    }
    return entries;
  };
  const thisYear = Number(context.today.slice(0, 4));
  const disciplines = read('disciplines', 'discipline-unread', (text) => disciplinesIn(text));
  reportUndated(disciplines ?? [], cells, context);
  return {
    evaluations: oncePerYear(
      read('evaluations', 'evaluation-unread', (text, { header }) =>
        pastYears(parseEvaluations(text, headerYears(header)), thisYear),
      ),
    ),
    disciplines,
    relatives: read('relatives', 'relative-unread', parseRelatives),
    service: read('service', 'service-unread', parseService),
    kept,
  };
}

/** A year to come cannot be rated yet: it is mistyped. */
function pastYears(reading: HistoryReading<Evaluation>, thisYear: number): HistoryReading<Evaluation> {
  const toCome = reading.entries?.filter(({ year }) => year > thisYear) ?? [];
  if (toCome.length === 0) return reading;
  const past = reading.entries?.filter(({ year }) => year <= thisYear) ?? [];
  return {
    entries: past.length === 0 ? null : past,
    unread: [...reading.unread, ...toCome.map(({ year }) => String(year))],
  };
}

/** Sorted by year; of two columns about one year the first goes. */
function oncePerYear(evaluations: Evaluation[] | null): Evaluation[] | null {
  if (evaluations === null || evaluations.length < 2) return evaluations;
  const byYear = new Map(evaluations.toReversed().map((one) => [one.year, one]));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** How long a discipline counts cannot be told without the day of its decision. */
function reportUndated(disciplines: readonly Discipline[], cells: RowCells, context: PersonContext): void {
  const undated = disciplines.filter(({ kind, decided }) => kind !== 'pending' && decided.value === null);
  if (undated.length === 0) return;
  context.report('discipline-undated', {
    column: cells.columnOf('disciplines'),
    field: 'disciplines',
    value: cells.textOf('disciplines'),
  });
}

/** The last day of the appointment. */
export function readAppointedUntil(cells: RowCells, context: PersonContext): PartialDate {
  if (cells.columns('appointedUntil').length === 0) return NO_DATE;
  return readDate(cells, 'appointedUntil', { ...context, dateIn: parseTermEnd });
}
