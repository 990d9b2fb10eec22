import { describe, expect, it } from 'vitest';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import { decisionFileName, safeFileName, uniqueFileNames } from '../../../../shared/documents/file-name.ts';
import { decisionInput, person } from './samples.ts';

describe('safeFileName', () => {
  it('keeps Vietnamese letters and drops what Windows forbids', () => {
    expect(safeFileName('QĐ 05/QĐ-UBND: "Lò Văn Dũng" <x>|?*\\')).toBe(
      'QĐ 05-QĐ-UBND- -Lò Văn Dũng- -x-----',
    );
    expect(safeFileName('tên. . ')).toBe('tên');
    expect(safeFileName('CON')).toBe('_CON');
    expect(safeFileName('nul.txt')).toBe('_nul.txt');
    expect(safeFileName('  ')).toBe('_');
    expect(safeFileName('a\nb')).toBe('a b');
    expect(safeFileName('x'.repeat(400))).toHaveLength(120);
  });
});

describe('decisionFileName', () => {
  it('has number, person and unit', () => {
    expect(decisionFileName(decisionFor(decisionInput('U20', { number: '5' })))).toBe(
      'QĐ 05 - Lò Văn Dũng - xã Mường Tè',
    );
    const odd = decisionFor(decisionInput('U20', { person: person({ fullName: 'A/B' }) }));
    expect(decisionFileName(odd)).toBe('QĐ - A-B - xã Mường Tè');
  });
});

describe('uniqueFileNames', () => {
  it('tells namesakes apart, whatever the case', () => {
    expect(uniqueFileNames(['a', 'A', 'b', 'a', 'a (2)'])).toEqual(['a', 'A (2)', 'b', 'a (3)', 'a (2) (2)']);
  });
});
