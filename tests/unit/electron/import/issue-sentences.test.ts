import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../../../../shared/domain/import.ts';
import { importText as en } from '../../../../shared/i18n/en/import.ts';
import { importText as vi } from '../../../../shared/i18n/vi/import.ts';

const GAPS = new Set([
  'row',
  'column',
  'value',
  'firstRow',
  'firstSheet',
  'count',
  'address',
  'whole',
  'name',
]);

function gapsOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort();
}

describe('sentences of import issues', () => {
  it('exist for every code in both languages, and for nothing else', () => {
    expect(Object.keys(vi.issue).sort()).toEqual([...ISSUE_CODES].sort());
    expect(Object.keys(en.issue).sort()).toEqual([...ISSUE_CODES].sort());
  });

  it.each(ISSUE_CODES)('%s says where, and the same in both languages', (code) => {
    expect(gapsOf(vi.issue[code])).toContain('row');
    expect(gapsOf(vi.issue[code]).every((gap) => GAPS.has(gap))).toBe(true);
    expect(gapsOf(en.issue[code])).toEqual(gapsOf(vi.issue[code]));
  });
});
