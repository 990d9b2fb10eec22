import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardsWorkbook } from '../../electron/export/xlsx/standards-xlsx.ts';
import { openSpreadsheet } from '../../electron/import/readers/open-spreadsheet.ts';
import { readStandardsTable } from '../../electron/import/standards/read-standards-table.ts';
import { loadCitations } from '../../electron/services/plan/citations.ts';
import { nationalStandards } from '../../electron/services/plan/ruleset.ts';
import { loadTitles } from '../../electron/services/resources/index.ts';
import { wordsIn } from '../../electron/services/words.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../shared/domain/levels.ts';
import { SPECIALITIES } from '../../shared/domain/speciality.ts';
import { citationNames } from '../../shared/rules/read-standard-cell.ts';
import { STANDARD_FIELDS, type Standard } from '../../shared/rules/ruleset.ts';
import { checkedTable } from '../../shared/rules/standards-table.ts';

const titles = loadTitles();
const citations = loadCitations();
const names = {
  titles: titles.map(({ code }) => code),
  citations: new Set(citations.map(({ id }) => id)),
};

/** Names of posts as people write them: letters, marks, and what a spreadsheet could take for something else. */
const priorTitle = fc.oneof(
  fc.constantFrom('Trưởng phòng', 'Phó Bí thư huyện uỷ', '=1+2', '0912', 'Uỷ viên, Uỷ ban KT', '_x0041_'),
  fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'aăâđêôơưáạ bcdh,-/.') }),
);
const row: fc.Arbitrary<Omit<Standard, 'title'>> = fc
  .record({
    minDegree: fc.constantFrom(...DEGREES, null),
    minTheory: fc.constantFrom(...THEORIES, null),
    minStateManagement: fc.constantFrom(...STATE_MANAGEMENTS, null),
    priorTitles: fc.array(priorTitle, { maxLength: 3 }),
    partyMember: fc.constantFrom('required' as const, 'warn' as const, null),
    planning: fc.constantFrom('required' as const, 'not-required' as const, null),
    minMonthsLeft: fc.option(fc.integer({ min: 0, max: 600 })),
    fields: fc.shuffledSubarray([...SPECIALITIES]),
    sourceCitation: fc.constantFrom(...citations.map(({ id }) => id), null),
    confirmed: fc.boolean(),
    toConfirm: fc.subarray([...STANDARD_FIELDS]),
  })
  .map((one) => ({ ...one, confirmed: one.confirmed && one.sourceCitation !== null }));

const table = fc
  .array(fc.tuple(fc.constantFrom(...titles), row), { maxLength: 25 })
  .map((rows) => [...new Map(rows.map(([{ code }, rest]) => [code, { ...rest, title: code }])).values()])
  .map((rows) => checkedTable(rows, names));

async function roundTrip(rows: readonly Standard[], language: 'vi' | 'en', over: readonly Standard[]) {
  const book = { titles, rows, citations: citationNames(citations), name: 'QĐ 12-QĐ/TU', language };
  const bytes = await standardsWorkbook(book, wordsIn(language).t);
  const read = readStandardsTable(await openSpreadsheet(bytes, 'x.xlsx'), over, { titles, citations });
  if (read === null) throw new Error('no table found');
  expect(read.problems).toEqual([]);
  expect(read.titles).toBe(titles.length);
  return checkedTable(read.rows, names);
}

describe('a table of standards', () => {
  it('comes back from a workbook as it was, whatever stood there before', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('vi' as const, 'en' as const), async (rows, language) => {
        expect(await roundTrip(rows, language, [])).toEqual(rows);
        expect(await roundTrip(rows, language, rows)).toEqual(rows);
      }),
      { numRuns: 15 },
    );
  });

  it('as shipped comes back as shipped', async () => {
    const shipped = checkedTable(nationalStandards(), names);
    expect(await roundTrip(shipped, 'vi', [])).toEqual(shipped);
  });
});
