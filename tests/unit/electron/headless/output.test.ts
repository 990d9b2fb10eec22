import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../../electron/headless/exit-codes.ts';
import { errorDocument, errorLine, table } from '../../../../electron/headless/output.ts';
import { wordsIn } from '../../../../electron/services/words.ts';
import { AppError, ERROR_CODES } from '../../../../shared/domain/errors.ts';

const vi = wordsIn('vi');
const en = wordsIn('en');

describe('table', () => {
  it('aligns columns whatever their letters, numbers to the right', () => {
    const rows = [
      ['Lò Văn Ún', 1842, null],
      ['Nguyễn\n Văn  Đạt', 7, 'x'],
    ];
    expect(table(['Họ tên', 'Số', 'Ghi chú'], rows, vi)).toBe(
      ['Họ tên             Số  Ghi chú', 'Lò Văn Ún       1.842', 'Nguyễn Văn Đạt      7  x'].join('\n'),
    );
    expect(table(['A'], [['e\u0302\u0301']], en)).toBe('A\nế');
  });
});

/** Everything a sentence may name. */
const NAMES = {
  rule: 'OWN-1',
  path: '/a',
  file: 'a',
  folder: '/',
  sheet: 'S',
  problem: 'value',
  option: '--a',
  value: 'b',
  choices: 'c',
  needs: '0.2.0',
  post: 'Bí thư Đảng uỷ',
  person: 'Lò Văn Ẩn',
  title: 'Bí thư Đảng uỷ',
  source: 'QĐ 12-QĐ/TU',
  name: 'c',
  version: 3,
  parameter: 'months',
  citation: 'QĐ 12-QĐ/TU',
  count: 3,
  body: 'Văn phòng',
  unit: 'Xã Mường Tè',
  other: 'Vàng Thị Dở',
  holder: 'Vàng Thị Dở',
  plan: 'Phương án 2',
  most: 120,
  stage: 'draft',
  by: 'Nguyễn Văn Đạt',
  role: 'clerk',
  needed: 'officer head',
  signer: 'Nguyễn Văn Đạt',
  fields: 'ho_ten',
  paper: '05/QĐ-UBND',
  register: 'Tỉnh uỷ Lai Châu · QĐ/TU · 2025 - 2030',
  number: 5,
  from: 5,
  to: 7,
  state: 'signed',
  organ: 'Tỉnh uỷ Lai Châu',
  symbol: 'QĐ/TU',
};

describe('an error', () => {
  it.each(ERROR_CODES)('%s is one line in both languages', (code) => {
    for (const words of [vi, en]) {
      const line = errorLine(new AppError(code, NAMES, 'a\nb'), words);
      expect(line).toMatch(/^[^\n]+\n$/);
      expect(line).not.toMatch(/^errors\.|headless\.usage|\{\{/);
    }
  });

  it('says where, once', () => {
    expect(
      errorLine(new AppError('workspace-not-found', { path: '/a.botri' }), en).match(/a\.botri/g),
    ).toHaveLength(1);
    expect(errorLine(new AppError('post-not-found', { post: '03388-X' }), en)).toContain('[03388-X]');
    expect(errorLine(new Error('hỏng\n at x'), vi)).toMatch(/\[Error: hỏng\]\n$/);
  });

  it('is a document of code, message and detail', () => {
    expect(errorDocument(new AppError('workspace-damaged', { path: 'a' }, 'page 3'), en)).toEqual({
      error: { code: 'workspace-damaged', message: expect.stringContaining('damaged'), detail: 'page 3' },
    });
    const usage = new AppError('usage', { problem: 'missing', option: '--file', command: 'people' });
    expect(errorDocument(usage, en)).toMatchObject({
      error: { code: 'usage', detail: 'Command people needs --file. See: help people' },
    });
  });
});

describe('exitCodeOf', () => {
  it.each([
    ['usage', 2],
    ['post-filled', 2],
    ['date-invalid', 2],
    ['nothing-to-export', 2],
    ['file-encrypted', 3],
    ['sheet-not-found', 3],
    ['no-table-found', 3],
    ['workspace-in-use', 4],
    ['workspace-damaged', 4],
    ['backup-failed', 4],
    ['internal', 4],
  ] as const)('%s ends with %d', (code, exit) => {
    expect(exitCodeOf(new AppError(code), null)).toBe(exit);
  });

  it('tells the backup of a restore from the workspace', () => {
    const refused = new AppError('workspace-damaged', { path: '/sao.botri' });
    expect([exitCodeOf(refused, '/sao.botri'), exitCodeOf(refused, '/khac.botri')]).toEqual([3, 4]);
    expect(exitCodeOf(new Error('hỏng'), null)).toBe(4);
  });
});
