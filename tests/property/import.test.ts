import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../shared/domain/dates.ts';
import { personIdOf } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import { formatPartialDate, parsePartialDate } from '../../shared/text/parse-date.ts';
import { type R1Row, r1Bytes } from '../support/r1-workbook.ts';
import { IDLE, readList } from '../support/read-list.ts';
import { SAMPLE_ETHNIC_GROUPS, SAMPLE_UNITS } from '../support/sample-units.ts';
import { temporaryFolder } from '../support/temporary.ts';

const word = fc.constantFrom(
  'Lò',
  'Vàng',
  'Nguyễn',
  'Đỗ',
  'Thị',
  'Văn',
  'A',
  'Ẩn',
  'Ước',
  'Đức',
  'Quý',
  'Hòa',
  'Hoà',
);
const fullName = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '));
const free = fc.constantFrom(
  '',
  'a',
  'ghi chú dài, có dấu; và dấu phẩy',
  '=không phải công thức',
  '007',
  'x\ny',
);
const dated = (from: number, to: number) =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const shown = (iso: fc.Arbitrary<string>) =>
  fc.tuple(iso, fc.constantFrom(10, 7, 4)).map(([day, n]) => day.slice(0, n));

const typed = fc.record({
  fullName,
  sex: fc.constantFrom('male', 'female'),
  birth: shown(dated(1965, 2000)),
  birthAsDate: fc.boolean(),
  ethnicity: fc.constantFrom('', 'Kinh', 'H’Mông', 'Hà Nhì'),
  homePlace: free,
  title: fc.constantFrom('Bí thư', 'Phó Chủ tịch', 'Chuyên viên', 'Công chức Văn hoá - Xã hội'),
  unit: fc.constantFrom('UBND xã Bum Nưa', 'HĐND xã Bum Tở, huyện Mường Tè', 'Phòng Nội vụ huyện Mường Tè'),
  degree: fc.constantFrom('', 'ĐH Luật', 'ThS QLKT', 'Trung cấp'),
  theory: fc.constantFrom('', 'TC', 'CC'),
  foreignLanguage: free,
  probation: fc.option(shown(dated(2020, 2022))),
  official: fc.option(shown(dated(2023, 2025))),
  planning: free,
  note: free,
});

type Typed = typeof typed extends fc.Arbitrary<infer T> ? T : never;

function cells(person: Typed): R1Row {
  const isDay = person.birth.length === 10;
  const birth = person.birthAsDate && isDay ? { date: person.birth } : formatPartialDate(person.birth);
  return {
    fullName: person.fullName,
    [person.sex === 'male' ? 'birthMale' : 'birthFemale']: birth,
    ethnicity: person.ethnicity,
    homePlace: person.homePlace,
    current: `${person.title} ${person.unit}`,
    degree: person.degree,
    theory: person.theory,
    foreignLanguage: person.foreignLanguage,
    partyProbation: formatPartialDate(person.probation),
    partyOfficial: formatPartialDate(person.official),
    planning: person.planning,
    note: person.note,
  };
}

describe('reading back what was written in layout R1', () => {
  it('gives the same fields, and a second import changes nothing', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.array(typed, { minLength: 1, maxLength: 8 }),
        fc.record({
          numberRow: fc.boolean(),
          merged: fc.boolean(),
          signature: fc.boolean(),
          blankRows: fc.nat(3),
        }),
        async (people, form) => {
          const bytes = await r1Bytes({ ...form, groups: [{ heading: '', rows: people.map(cells) }] });
          const path = join(folder, 'r1.xlsx');
          await writeFile(path, bytes);
          const start = { units: SAMPLE_UNITS, ethnicGroups: SAMPLE_ETHNIC_GROUPS };
          const first = await readList([path], start);
          const date = (iso: string | null) =>
            iso === null ? NO_DATE : parsePartialDate(formatPartialDate(iso)).date;
          expect(first.rows.map((row) => row.person)).toMatchObject(
            people.map((person) => ({
              fullName: person.fullName,
              sex: person.sex,
              birth: date(person.birth),
              ethnicity: person.ethnicity,
              homePlace: person.homePlace,
              currentTitle: person.title,
              currentUnit: person.unit,
              degreeText: person.degree,
              theoryText: person.theory,
              foreignLanguage: person.foreignLanguage,
              party: { probation: date(person.probation), official: date(person.official) },
              planning: person.planning,
              note: person.note,
            })),
          );

          await first.desk.change({ changes: [{ kind: 'decide-all' }] }, IDLE);
          const roster = first.desk
            .writes({ offset: 0, limit: 100 })
            .writes.flatMap((write, i): Person[] =>
              'create' in write
                ? [{ ...write.create, id: personIdOf(i + 1), inScope: true, source: null, edited: {} }]
                : [],
            );
          const second = await readList([path], { ...start, people: roster });
          expect(second.draft.counts).toMatchObject({ created: 0, updated: 0, unchanged: roster.length });
        },
      ),
      { numRuns: 40 },
    );
  });
});
