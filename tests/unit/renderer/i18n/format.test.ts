import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import {
  fileName,
  folderName,
  formatBytes,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
} from '../../../../renderer/i18n/format.ts';

afterEach(async () => {
  await i18next.changeLanguage('vi');
});

describe('formats', () => {
  it('write numbers the Vietnamese and the English way', async () => {
    expect(formatNumber(1842)).toBe('1.842');
    expect(formatNumber(1842.5)).toBe('1.842,5');
    expect(formatPercent(0.624)).toBe('62%');
    await i18next.changeLanguage('en');
    expect(formatNumber(1842)).toBe('1,842');
  });

  it('write dates by their precision and leave other text alone', () => {
    expect(formatDate('1975-05-09')).toBe('09/05/1975');
    expect(formatDate('1975-05')).toBe('05/1975');
    expect(formatDate('1975')).toBe('1975');
    expect(formatDate(null)).toBe('');
    expect(formatDate('khoảng 1975')).toBe('khoảng 1975');
  });

  it('write timestamps on the clock of the machine', () => {
    const at = new Date(2026, 10, 21, 9, 41).toISOString();
    expect(formatDateTime(at)).toBe('09:41 21/11/2026');
  });

  it('write sizes of files', () => {
    expect(formatBytes(10)).toBe('1 KB');
    expect(formatBytes(812 * 1024)).toBe('812 KB');
    expect(formatBytes(3.4 * 1024 * 1024)).toBe('3,4 MB');
  });

  it('part paths of both kinds of system', () => {
    expect(fileName('C:\\Tài liệu\\Lai Châu.botri')).toBe('Lai Châu.botri');
    expect(folderName('C:\\Tài liệu\\Lai Châu.botri')).toBe('C:\\Tài liệu');
    expect(fileName('/home/a/b.xlsx')).toBe('b.xlsx');
    expect(folderName('b.xlsx')).toBe('');
  });
});
