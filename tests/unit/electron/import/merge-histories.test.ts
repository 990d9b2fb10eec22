import { describe, expect, it } from 'vitest';
import { mergeHistories } from '../../../../electron/import/merge-histories.ts';
import { editPerson, fillBlanks, mergePerson } from '../../../../electron/import/merge-person.ts';
import { personIdOf } from '../../../../shared/domain/ids.ts';
import { NOTHING_KNOWN, Person, type PersonFields } from '../../../../shared/domain/person.ts';
import { formatDisciplines, parseDisciplines } from '../../../../shared/text/histories/disciplines.ts';
import { formatEvaluations, parseEvaluations } from '../../../../shared/text/histories/evaluations.ts';
import { parseRelatives } from '../../../../shared/text/histories/relatives.ts';
import { parseService } from '../../../../shared/text/histories/service.ts';

type Cells = { rated?: string; punished?: string; kin?: string; served?: string };

function fields({ rated = '', punished = '', kin = '', served = '' }: Cells): PersonFields {
  const list = <T>(entries: readonly T[] | null) => (entries === null ? null : [...entries]);
  return {
    ...NOTHING_KNOWN,
    fullName: 'Lò Văn An',
    evaluations: list(parseEvaluations(rated).entries),
    disciplines: list(parseDisciplines(punished).entries),
    relatives: list(parseRelatives(kin).entries),
    service: list(parseService(served).entries),
  };
}

function known(cells: Cells): Person {
  return Person.parse({ ...fields(cells), id: personIdOf(1), inScope: true, source: null, edited: {} });
}

const ours = () => false;
const theirs = () => true;

function rated(before: string, list: string): string {
  return formatEvaluations(
    mergeHistories(fields({ rated: before }), fields({ rated: list })).evaluations ?? [],
  );
}

function punished(before: string, list: string): string {
  const { disciplines } = mergeHistories(fields({ punished: before }), fields({ punished: list }));
  return formatDisciplines(disciplines ?? []);
}

describe('a newer list about a history', () => {
  it('sets the years it names and keeps the others', () => {
    expect(rated('2023: HTTNV; 2024: HTNV', '2024: HTTNV; 2025: HTXSNV')).toBe(
      '2023: HTTNV; 2024: HTTNV; 2025: HTXSNV',
    );
    expect(rated('2023: HTTNV', '2023: Hoàn thành tốt nhiệm vụ')).toBe('2023: HTTNV');
  });

  it('adds decisions, completes the ones it tells more of, and takes none away', () => {
    expect(punished('Cảnh cáo (2023)', 'Cảnh cáo, QĐ số 5 ngày 03/5/2023')).toBe(
      'Cảnh cáo, QĐ số 5 ngày 03/5/2023',
    );
    expect(punished('Cảnh cáo, QĐ số 5 ngày 03/5/2023', 'Cảnh cáo (2023)')).toBe(
      'Cảnh cáo, QĐ số 5 ngày 03/5/2023',
    );
    expect(punished('Cảnh cáo (2021)', 'Cảnh cáo (2023)')).toBe('Cảnh cáo (2021); Cảnh cáo (2023)');
    expect(punished('Cảnh cáo (2021)', 'Không')).toBe('Cảnh cáo (2021)');
    expect(punished('Không', 'Cảnh cáo (2021)')).toBe('Cảnh cáo (2021)');
  });

  it('says whether a review is still under way', () => {
    expect(punished('Đang xem xét kỷ luật', 'Không')).toBe('Không');
    expect(punished('Đang xem xét kỷ luật', 'Khiển trách (2026)')).toBe('Khiển trách (2026)');
    expect(punished('Đang xem xét kỷ luật', 'Đang xem xét kỷ luật')).toBe('Đang xem xét kỷ luật');
  });

  it('names the relatives anew, and keeps who somebody confirmed them to be', () => {
    const confirmed = fields({ kin: 'Vợ: Lò Thị A, sinh 1980, công chức xã B; Con: Lò Văn C' });
    const [wife, son] = confirmed.relatives ?? [];
    if (wife === undefined || son === undefined) throw new Error('two relatives were typed');
    confirmed.relatives = [{ ...wife, personId: personIdOf(7) }, son];
    const { relatives } = mergeHistories(confirmed, fields({ kin: 'Vợ: LÒ THỊ A; Em ruột: Lò Văn D' }));
    expect(relatives).toMatchObject([
      { name: 'LÒ THỊ A', birthYear: '1980', workplace: 'công chức xã B', personId: personIdOf(7) },
      { name: 'Lò Văn D', personId: null },
    ]);
  });

  it('is one change for people to see, and none the second time', () => {
    const list = fields({ rated: '2025: HTXSNV', punished: 'Không', served: '2010 - nay: Chuyên viên' });
    const { person, changes } = mergePerson(known({ rated: '2024: HTTNV' }), list, ours);
    expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['evaluations', '2024: HTTNV', '2024: HTTNV; 2025: HTXSNV'],
      ['disciplines', '', 'Không'],
      ['service', '', '2010 - nay: Chuyên viên'],
    ]);
    expect(mergePerson(person, list, ours).changes).toEqual([]);
  });
});

describe('a history corrected by hand', () => {
  const list = fields({ rated: '2024: HTTNV', punished: 'Cảnh cáo (2021)' });
  const corrected = editPerson(known({ rated: '2024: HTTNV', punished: 'Cảnh cáo (2021)' }), {
    evaluations: [{ year: 2024, rating: 'excellent', text: '' }],
    disciplines: [],
  });

  it('is left alone by a list that says what it said before', () => {
    expect(mergePerson(corrected, list, ours)).toEqual({ person: corrected, changes: [] });
  });

  it('is a conflict where the list says something new, and as the officer says', () => {
    const more = fields({ rated: '2024: HTTNV; 2025: HTTNV' });
    expect(mergePerson(corrected, more, ours)).toMatchObject({
      person: corrected,
      changes: [{ field: 'evaluations', conflict: true, take: 'ours' }],
    });
    const { person } = mergePerson(corrected, more, theirs);
    expect(formatEvaluations(person.evaluations ?? [])).toBe('2024: HTTNV; 2025: HTTNV');
    expect(person.edited).not.toHaveProperty('evaluations');
  });
});

it('two rows of one list about one person tell their years together, the first before the second', () => {
  const first = fields({ rated: '2024: HTTNV' });
  const both = fillBlanks(first, fields({ rated: '2023: HTNV; 2024: HTNV', punished: 'Không' }));
  expect(formatEvaluations(both.evaluations ?? [])).toBe('2023: HTNV; 2024: HTTNV');
  expect(both.disciplines).toEqual([]);
});
