import { describe, expect, it } from 'vitest';
import { loadCitations } from '../../../../../../electron/services/plan/citations.ts';
import { nationalStandards } from '../../../../../../electron/services/plan/ruleset.ts';
import { loadTitles } from '../../../../../../electron/services/resources/index.ts';
import {
  changedTo,
  doneAgain,
  draftOf,
  isChanged,
  isUnconfirmed,
  rowIn,
  type TypedCell,
  takenBack,
  typedInto,
} from '../../../../../../renderer/features/rules/standards/draft.ts';
import { standardLines } from '../../../../../../renderer/features/rules/standards/standard-lines.ts';
import { TitleCode } from '../../../../../../shared/domain/ids.ts';
import { BLOCS } from '../../../../../../shared/domain/post.ts';
import { createCellReader } from '../../../../../../shared/rules/read-standard-cell.ts';

const read = createCellReader(loadCitations());
const draft = draftOf(nationalStandards());
const [D01, D04, Q03] = ['D01', 'D04', 'Q03'].map((code) => TitleCode.parse(code)) as [
  TitleCode,
  TitleCode,
  TitleCode,
];
const cell = (title: TitleCode, column: TypedCell['column'], text: string): TypedCell => ({
  title,
  column,
  text,
});

describe('the table being edited', () => {
  it('takes words into cells, also of a title nothing was said about', () => {
    const { rows, refused } = typedInto(
      draft,
      [cell(D01, 'minDegree', 'thạc sĩ'), cell(Q03, 'minMonthsLeft', '60')],
      read,
    );
    expect(refused).toEqual([]);
    expect(rowIn(rows, D01)).toMatchObject({ minDegree: 'master' });
    expect(rowIn(rows, Q03)).toMatchObject({ minMonthsLeft: 60, confirmed: false });
    expect(rowIn(draft.rows, Q03).minMonthsLeft).toBeNull();
  });

  it('refuses what it does not understand, and a confirmation without a text, and takes the rest', () => {
    const { rows, refused } = typedInto(
      draft,
      [
        cell(D01, 'minDegree', 'cao vời'),
        cell(Q03, 'confirmed', 'Đã xác nhận'),
        cell(D01, 'source', 'QĐ 999'),
        cell(D01, 'minTheory', ''),
      ],
      read,
    );
    expect(refused.map(({ title, column, code, value }) => [title, column, code, value])).toEqual([
      [D01, 'minDegree', 'word-unknown', 'cao vời'],
      [Q03, 'confirmed', 'source-missing', ''],
      [D01, 'source', 'source-unknown', 'QĐ 999'],
    ]);
    expect(rowIn(rows, D01)).toMatchObject({ minDegree: 'university', minTheory: null });
  });

  it('marks what differs and what waits for the province', () => {
    const { rows } = typedInto(draft, [cell(D04, 'minDegree', 'Đại học')], read);
    const [row, origin] = [rowIn(rows, D04), rowIn(draft.origin, D04)];
    expect(isChanged(row, origin, 'minDegree')).toBe(true);
    expect(isChanged(row, origin, 'partyMember')).toBe(false);
    expect(isChanged(row, origin, 'confirmed')).toBe(true);
    expect(isUnconfirmed(row, 'minDegree')).toBe(true);
    expect(isUnconfirmed(row, 'partyMember')).toBe(false);
    expect(isUnconfirmed(row, 'minTheory')).toBe(false);
    const ticked = typedInto({ rows, origin: draft.origin }, [cell(D04, 'confirmed', 'x')], read).rows;
    expect(isUnconfirmed(rowIn(ticked, D04), 'minDegree')).toBe(false);
  });

  it('is the same table where nothing new was typed, so that nothing has to be taken back', () => {
    const { rows } = typedInto(draft, [cell(D01, 'minDegree', 'Đại học'), cell(D01, 'confirmed', '')], read);
    expect(rows).toBe(draft.rows);
    expect(changedTo(draft, rows)).toBe(draft);
  });

  it('goes back and forth, until something else is typed', () => {
    const typed = (from: typeof draft, text: string) =>
      changedTo(from, typedInto(from, [cell(D01, 'minDegree', text)], read).rows);
    const [master, doctor] = [typed(draft, 'Thạc sĩ'), typed(typed(draft, 'Thạc sĩ'), 'Tiến sĩ')];
    const degree = (one: typeof draft) => rowIn(one.rows, D01).minDegree;
    const back = takenBack(doctor);
    expect(degree(back)).toBe('master');
    expect(degree(takenBack(back))).toBe('university');
    expect(takenBack(takenBack(takenBack(back))).rows).toBe(draft.rows);
    expect(degree(doneAgain(back))).toBe('doctor');
    expect(doneAgain(typed(back, 'Cao đẳng')).future).toEqual([]);
    expect(degree(master)).toBe('master');
  });
});

describe('lines of the table', () => {
  it('are all titles, under their blocs', () => {
    const lines = standardLines(loadTitles());
    expect(lines.flatMap((line) => (line.kind === 'bloc' ? [line.bloc] : []))).toEqual([...BLOCS]);
    let bloc: string | null = null;
    for (const line of lines) {
      if (line.kind === 'bloc') bloc = line.bloc;
      else expect(line.title.bloc).toBe(bloc);
    }
    expect(lines.filter(({ kind }) => kind === 'title')).toHaveLength(loadTitles().length);
  });
});
