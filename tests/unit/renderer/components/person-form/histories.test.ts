import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../../renderer/components/person-form/form-changes.ts';
import { hintOf } from '../../../../../renderer/components/person-form/form-hints.ts';
import {
  changedKeys,
  type FormValues,
  historyKey,
  valuesOf,
} from '../../../../../renderer/components/person-form/form-values.ts';
import {
  hasErrors,
  historyHint,
} from '../../../../../renderer/components/person-form/histories/history-hints.ts';
import {
  HISTORY_COLUMNS,
  HISTORY_NAMES,
  type HistoryName,
  type HistoryRow,
  historyOf,
  rowsIn,
  rowsOf,
  rowsText,
} from '../../../../../renderer/components/person-form/histories/history-rows.ts';
import { personIdOf } from '../../../../../shared/domain/ids.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import { parseDisciplines } from '../../../../../shared/text/histories/disciplines.ts';
import { parseEvaluations } from '../../../../../shared/text/histories/evaluations.ts';
import { parseRelatives } from '../../../../../shared/text/histories/relatives.ts';
import { parseService } from '../../../../../shared/text/histories/service.ts';
import { person } from '../../../../support/plan-parts.ts';
import { ANH } from '../../../../support/small-plan.ts';
import { vi as words } from '../../../shared/i18n/catalog-entries.ts';

const TODAY = '2026-11-25';
const list = <T>(entries: readonly T[] | null): T[] => [...(entries ?? [])];

const TOLD: Person = person(ANH, 'Lò Thị Ánh', {
  evaluations: list(parseEvaluations('2024: HTTNV; 2025: HTXSNV').entries),
  disciplines: list(parseDisciplines('Khiển trách QĐ số 12 ngày 3/5/2024').entries),
  relatives: list(parseRelatives('Chồng: Vàng Văn Đức, sinh 1979').entries).map((one) => ({
    ...one,
    personId: personIdOf(9),
  })),
  service: list(parseService('01/2015 - nay: Chuyên viên Phòng Nội vụ').entries),
}).person;

/** The form after a history was set to these rows. */
function withRows(name: HistoryName, rows: readonly HistoryRow[] | null): FormValues {
  return { ...valuesOf(TOLD), [historyKey(name)]: rowsText(rows) };
}

const sent = (values: FormValues) => changesOf(TOLD, valuesOf(TOLD), values, TODAY);

describe('histories in the form', () => {
  it('are what the person has, and nothing is sent while nothing was changed', () => {
    for (const name of HISTORY_NAMES) {
      expect(historyOf(name, rowsText(rowsOf(TOLD, name)))).toEqual({ [name]: TOLD[name] });
    }
    expect(sent(valuesOf(TOLD))).toEqual({});
  });

  it('tell apart what is not told and what there is none of', () => {
    expect(sent(withRows('disciplines', []))).toEqual({ disciplines: [] });
    expect(sent(withRows('disciplines', null))).toEqual({ disciplines: null });
    // Rows that were added and left blank say nothing.
    expect(sent(withRows('disciplines', [{}, { kind: '' }]))).toEqual({ disciplines: null });
    expect(rowsIn(rowsText([]))).toEqual([]);
    expect(rowsIn(rowsText(null))).toBeNull();
  });

  it('keep what a list wrote as long as it still says the same', () => {
    const [rated = {}, excellent = {}] = rowsOf(TOLD, 'evaluations') ?? [];
    const { evaluations } = sent(withRows('evaluations', [{ ...rated, rating: 'completed' }, excellent]));
    expect(evaluations).toMatchObject([
      { year: 2024, rating: 'completed', text: '' },
      { year: 2025, text: 'HTXSNV' },
    ]);
    const [reprimand = {}] = rowsOf(TOLD, 'disciplines') ?? [];
    const { disciplines } = sent(withRows('disciplines', [{ ...reprimand, until: '3/5/2025' }]));
    expect(disciplines).toMatchObject([
      { kind: 'reprimand', document: 'QĐ số 12', until: { value: '2025-05-03' }, text: '' },
    ]);
  });

  it('sort years, and read dates, a period that goes on, and one entry on one line', () => {
    const years = ['2025', '2023'].map((year) => ({ year, rating: 'good' }));
    expect(sent(withRows('evaluations', years)).evaluations?.map(({ year }) => year)).toEqual([2023, 2025]);
    const served = { from: '7/2020', to: 'nay', position: 'Bí thư;\nChủ tịch', unit: ' UBND xã ' };
    expect(sent(withRows('service', [served])).service).toMatchObject([
      {
        from: { value: '2020-07' },
        to: { text: '', value: null },
        position: 'Bí thư, Chủ tịch',
        unit: 'UBND xã',
      },
    ]);
  });

  it.each<[HistoryName, HistoryRow, string, string | null]>([
    ['evaluations', { year: '25', rating: 'good' }, 'year', 'year'],
    ['evaluations', { year: '2027', rating: 'good' }, 'year', 'yearToCome'],
    ['evaluations', { year: '2024', rating: '' }, 'rating', 'choose'],
    ['evaluations', { year: '2024', rating: 'good' }, 'year', null],
    ['disciplines', { kind: '', decided: '3/2024' }, 'kind', 'choose'],
    ['relatives', { relation: 'spouse' }, 'name', 'name'],
    ['relatives', { relation: 'spouse', name: 'Lò A', birthYear: '80' }, 'birthYear', 'year'],
    ['service', { position: 'Chuyên viên' }, 'from', 'from'],
    ['service', { from: '2015' }, 'position', 'position'],
    ['service', { from: '2015', to: '2014', position: 'x' }, 'to', 'order'],
    ['service', { from: '2015', to: 'nay', position: 'x' }, 'to', null],
  ])('%s %j: %s', (name, row, column, wrong) => {
    const hint = historyHint(name, [row], 0, column, TODAY);
    expect(hint?.words ?? null).toBe(wrong === null ? null : `histories.wrong.${wrong}`);
    if (wrong === null) return;
    expect(words.has(`histories.wrong.${wrong}`)).toBe(true);
    expect(hasErrors(name, rowsText([row]), TODAY)).toBe(true);
  });

  it('say a year that stands twice, and nothing about rows left blank', () => {
    const twice = ['2024', '2024'].map((year) => ({ year, rating: 'good' }));
    expect(historyHint('evaluations', twice, 1, 'year', TODAY)?.words).toBe('histories.wrong.yearTwice');
    expect(hasErrors('service', rowsText([{}]), TODAY)).toBe(false);
    expect(
      historyHint('disciplines', [{ kind: 'warning', decided: '31/2/2024' }], 0, 'decided', TODAY),
    ).toMatchObject({ tone: 'error', words: 'histories.wrong.date' });
  });

  it('have words for every column', () => {
    for (const name of HISTORY_NAMES) {
      for (const { key } of HISTORY_COLUMNS[name]) {
        expect(words.has(`histories.column.${key}`), `${name} ${key}`).toBe(true);
      }
    }
  });
});

describe('the end of the term in the form', () => {
  it('may lie ahead, and may be told as the whole term', () => {
    const typed = (text: string): FormValues => ({ ...valuesOf(TOLD), appointedUntil: text });
    expect(hintOf(TOLD, typed('30/06/2030'), 'appointedUntil', TODAY)).toBeNull();
    expect(sent(typed('30/06/30')).appointedUntil?.value).toBe('2030-06-30');
    expect(sent(typed('01/7/2025 - 30/6/2030')).appointedUntil).toMatchObject({ value: '2030-06-30' });
    expect(changedKeys(valuesOf(TOLD), typed('2030'))).toEqual(['appointedUntil']);
  });
});
