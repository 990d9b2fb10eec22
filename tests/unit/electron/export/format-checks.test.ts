/**
 * The checks of DOCUMENTS.md §7, each with what holds it. Paper checks run on decisions of every kind, family, standard
 * and grouping (paper-matrix.test.ts), and are themselves held against files that are wrong (paper-checks.test.ts).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPER_CHECKS, type PaperCheckName } from '../../../support/paper-checks/index.ts';

interface Held {
  item: number;
  says: string;
  checks: readonly PaperCheckName[];
  /** Tests by file and name, or the beginning of it. */
  tests: readonly (readonly [file: string, name: string])[];
}

const EXPORT = 'unit/electron/export';
const MATRIX = `${EXPORT}/paper-matrix.test.ts`;
const LISTS = `${EXPORT}/list-matrix.test.ts`;
const ELSEWHERE = `${EXPORT}/opens-elsewhere.test.ts`;
const SUBMISSIONS = 'unit/electron/services/export/submissions.test.ts';

const HELD: readonly Held[] = [
  {
    item: 1,
    says: 'size of the page, margins',
    checks: ['page', 'mirrorMargins'],
    tests: [[`${EXPORT}/docx/list-docx.test.ts`, 'stands on its page: A3 across for R1']],
  },
  {
    item: 2,
    says: 'Times New Roman, black, sizes of every part',
    checks: ['font', 'blockLetters', 'articleLabels', 'runningText', 'headLines'],
    tests: [
      [`${EXPORT}/docx/list-docx.test.ts`, 'has the letters of the Party'],
      [`${EXPORT}/docx/list-docx.test.ts`, 'has the letters of the State'],
    ],
  },
  {
    item: 3,
    says: 'number and symbol',
    checks: ['numberLine'],
    tests: [[MATRIX, 'has room where there is no number yet']],
  },
  {
    item: 4,
    says: 'dates',
    checks: ['dates'],
    tests: [['unit/shared/text/official-date.test.ts', 'holds for every day of twelve years']],
  },
  { item: 5, says: 'drawn rules', checks: ['drawnRules'], tests: [] },
  {
    item: 6,
    says: 'marks of the Party',
    checks: ['familyMarks', 'recipients'],
    tests: [[SUBMISSIONS, 'has the form of the Party (DOCUMENTS.md §7.6)']],
  },
  {
    item: 7,
    says: 'marks of the State, authority and signature',
    checks: ['signature', 'ending'],
    tests: [[SUBMISSIONS, 'has the form of the State (DOCUMENTS.md §7.3, §7.5, §7.7)']],
  },
  { item: 8, says: 'legal bases', checks: ['bases', 'basesInForce', 'articleNumbers'], tests: [] },
  {
    item: 9,
    says: 'page numbers, what is kept together',
    checks: ['pageNumbers', 'headTable', 'spacing', 'keptTogether'],
    tests: [
      [ELSEWHERE, 'does not number the first page of a decision'],
      [ELSEWHERE, '%s: keeps the last sentence whole and with who signs'],
      ['e2e/papers.spec.ts', 'PDFs say the same, and number their pages from the second'],
    ],
  },
  {
    item: 10,
    says: 'lists: header, numbers, rows, sums, values under their headers',
    checks: ['attachedList'],
    tests: [
      [LISTS, 'merges its header as the form does and nothing in the data'],
      [LISTS, 'has every value under its header, sums by formula'],
      [LISTS, 'repeats its header and the row of column numbers, and splits no row'],
      [`${EXPORT}/xlsx.test.ts`, 'merges the header of R1 and nothing in the data'],
      ['unit/shared/documents/lists.test.ts', 'puts every value under its own header, one at a time'],
      [
        'unit/shared/documents/list-one-hot.test.ts',
        'merges its header as the form does: four rows, 25 columns',
      ],
    ],
  },
  {
    item: 11,
    says: 'letters in one piece, order of names, names as they came',
    checks: ['composed', 'cleanText'],
    tests: [
      [MATRIX, 'is the same paper whether its words came composed or not'],
      [LISTS, 'is the same file whether its words came composed or not'],
      [
        'unit/shared/text/names.test.ts',
        'sorts by given name, family name, middle names in dictionary order',
      ],
      [`${EXPORT}/xlsx.test.ts`, 'keeps what looks like a formula as text, names byte for byte'],
    ],
  },
  {
    item: 12,
    says: 'tone marks',
    checks: ['toneMarks'],
    tests: [
      [MATRIX, 'changes listed words only with the tone marks, and no name'],
      ['unit/shared/text/tone-style.test.ts', 'tells a paper with both forms'],
    ],
  },
  {
    item: 13,
    says: 'PDF and DOCX agree in words and pages, fonts are inside',
    checks: [],
    tests: [
      [MATRIX, 'says word for word the same on the page that becomes its PDF'],
      ['e2e/papers.spec.ts', 'PDFs say the same, and number their pages from the second'],
    ],
  },
  {
    item: 14,
    says: 'nothing of persons in templates, nothing of who made it in files',
    checks: ['noTraces'],
    tests: [
      [`${EXPORT}/docx.test.ts`, 'are text and hold nobody’s data'],
      [`${EXPORT}/print.test.ts`, 'sets title and organ, takes the marks and the traces of the tool out'],
    ],
  },
];

describe('the checks of DOCUMENTS.md §7', () => {
  it('are all held', () => {
    expect(HELD.map(({ item }) => item)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
    for (const { item, checks, tests } of HELD)
      expect(checks.length + tests.length, String(item)).toBeGreaterThan(0);
  });

  it.each(HELD)('$item: $says', ({ tests }) => {
    for (const [file, name] of tests) {
      expect(readFileSync(join(import.meta.dirname, '../../..', file), 'utf8'), file).toContain(`'${name}`);
    }
  });

  it('have every check of a paper among them', () => {
    const named = HELD.flatMap(({ checks }) => checks);
    expect([...named].sort()).toEqual(Object.keys(PAPER_CHECKS).sort());
  });
});
