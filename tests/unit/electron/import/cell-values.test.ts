import { describe, expect, it } from 'vitest';
import { dateOfCell, serialToIso, textOfCell } from '../../../../electron/import/cell-values.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';

const dateIn = (text: string) => parsePartialDate(text, { notAfter: '2026-11-20' });

describe('serialToIso', () => {
  it.each([
    [27454, '1900', '1975-03-01'],
    [45658, '1900', '2025-01-01'],
    [25992, '1904', '1975-03-01'],
    [1, '1900', null],
    [99999, '1900', null],
    [27454.5, '1900', null],
    [-5, '1904', null],
  ] as const)('reads %d of the %s system', (serial, system, iso) => {
    expect(serialToIso(serial, system)).toBe(iso);
  });
});

describe('textOfCell', () => {
  it.each([
    [{ kind: 'text', text: ' Lò  Văn\u00a0' }, 'Lò Văn'],
    [{ kind: 'text', text: 'Ẩn'.normalize('NFD') }, 'Ẩn'],
    [{ kind: 'number', value: 12000000001 }, '12000000001'],
    [{ kind: 'number', value: 2.34 }, '2,34'],
    [{ kind: 'number', value: 1090012345, shown: '001090012345' }, '001090012345'],
    [{ kind: 'boolean', value: true }, 'TRUE'],
    [{ kind: 'date', isoDate: '1975-03-05', shows: 'day' }, '05/03/1975'],
    [{ kind: 'date', isoDate: '1975-03-01', shows: 'month' }, '03/1975'],
    [{ kind: 'error', text: '#N/A' }, ''],
  ] as const)('writes %j', (cell, text) => {
    expect(textOfCell(cell)).toBe(text);
  });
});

describe('dateOfCell', () => {
  it.each([
    [{ kind: 'date', isoDate: '1975-03-05', shows: 'day' }, '05/03/1975', '1975-03-05', 'day'],
    [{ kind: 'date', isoDate: '1975-03-01', shows: 'month' }, '03/1975', '1975-03', 'month'],
    [{ kind: 'number', value: 1975 }, '1975', '1975', 'year'],
    [{ kind: 'number', value: 27454 }, '27454', '1975-03-01', 'day'],
    [{ kind: 'number', value: 5.1975 }, '5,1975', '1975-05', 'month'],
    [{ kind: 'text', text: '5/3/1975' }, '5/3/1975', '1975-03-05', 'day'],
    [null, '', null, null],
  ] as const)('reads %j', (cell, text, value, precision) => {
    expect(dateOfCell(cell, { dateSystem: '1900', dateIn })).toEqual({
      date: { text, value, precision },
      issue: null,
    });
  });

  it('counts day numbers from 1904 where the file does', () => {
    expect(dateOfCell({ kind: 'number', value: 25992 }, { dateSystem: '1904', dateIn }).date.value).toBe(
      '1975-03-01',
    );
  });

  it('does not take a text of digits for a day number', () => {
    expect(dateOfCell({ kind: 'text', text: '27454' }, { dateSystem: '1900', dateIn }).issue).toBe(
      'date-unreadable',
    );
  });
});
