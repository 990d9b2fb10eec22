import { describe, expect, it, vi } from 'vitest';
import { errorSentence } from '../../../../renderer/components/error-words.ts';
import { currentLanguage, speakOf, switchLanguage, t } from '../../../../renderer/i18n/index.ts';
import type { Command, SummaryParams } from '../../../../shared/domain/workspace.ts';
import { journalSentence } from '../../../../shared/i18n/journal-sentence.ts';

const sentence = (command: Command, summary: SummaryParams) =>
  journalSentence(t, command, summary, formatNumber);

import { formatNumber } from '../../../../renderer/i18n/format.ts';

describe('journalSentence', () => {
  it('writes numbers for people and kinds in words', () => {
    expect(sentence('roster.import', { file: 'ds.xlsx', created: 1842, updated: 3 })).toBe(
      'Nhập danh sách “ds.xlsx”: thêm 1.842 người, cập nhật 3 người',
    );
    expect(sentence('disposition.set', { person: 'Lò Văn Ơ', kind: 'retire' })).toBe(
      'Đưa Lò Văn Ơ vào diện: Nghỉ hưu',
    );
  });

  it('names the seat where one was touched and the number where many were', () => {
    expect(
      sentence('placement.clear', {
        count: 1,
        person: 'Lò Văn Ơ',
        post: 'Bí thư',
        unit: 'Xã Mù Cả',
      }),
    ).toBe('Đưa Lò Văn Ơ ra khỏi vị trí Bí thư, Xã Mù Cả');
    expect(sentence('placement.clear', { count: 3, person: '', post: '', unit: '' })).toBe(
      'Để trống 3 vị trí',
    );
    expect(sentence('placement.edit', { count: 1, post: 'Bí thư', unit: 'Xã Mù Cả' })).toContain(
      'vị trí Bí thư, Xã Mù Cả',
    );
  });

  it('says of several seats the unit all are of, or how many units', () => {
    const one = { count: 2, post: 'Bí thư', unit: 'Xã Mù Cả', units: 1 };
    const more = { count: 1200, post: 'Bí thư', unit: '', units: 3 };
    expect(sentence('placement.paste', one)).toBe('Dán vào 2 vị trí, Xã Mù Cả');
    expect(sentence('placement.paste', more)).toBe('Dán vào 1.200 vị trí ở 3 đơn vị');
    expect(sentence('review.return', { ...one, text: 'chưa đủ' })).toBe(
      'Trả lại 2 vị trí, Xã Mù Cả: chưa đủ',
    );
    expect(sentence('seat.freeze', { ...more, post: '' })).toBe('Tạm dừng bố trí 1.200 vị trí ở 3 đơn vị');
    expect(sentence('placement.paste', { ...one, count: 1 })).toBe('Dán vào vị trí Bí thư, Xã Mù Cả');
  });

  it('names no one title where seats of several are held back', () => {
    expect(sentence('seat.freeze', { count: 2, post: 'Chuyên viên', unit: 'Xã Mù Cả' })).toBe(
      'Tạm dừng bố trí 2 vị trí Chuyên viên, Xã Mù Cả',
    );
    expect(sentence('seat.freeze', { count: 2, post: '', unit: '' })).toBe('Tạm dừng bố trí 2 vị trí');
    expect(sentence('seat.unfreeze', { count: 3, post: '', unit: '' })).toBe('Bỏ tạm dừng bố trí 3 vị trí');
  });

  it('names both people and both seats of a swap', () => {
    const [a, b] = ['Lò Văn Ơ', 'Tao Thị Én'];
    const swapped = sentence('placement.swap', {
      ...{ personA: a, postA: 'Bí thư', unitA: 'Xã Mù Cả' },
      ...{ personB: b, postB: 'Chủ tịch', unitB: 'Xã Tà Tổng' },
    });
    expect(swapped).toBe('Đổi chỗ Lò Văn Ơ (Bí thư, Xã Mù Cả) và Tao Thị Én (Chủ tịch, Xã Tà Tổng)');
  });

  it('keeps names with signs that HTML would change', () => {
    expect(sentence('workspace.restore', { file: `a & "b" <c>` })).toContain(`a & "b" <c>`);
  });
});

describe('errorSentence', () => {
  it('fills the names of the refusal', () => {
    const said = errorSentence(t, { code: 'file-not-found', params: { file: 'ds.xlsx' }, detail: '' });
    expect(said).toBe('Không tìm thấy tệp “ds.xlsx”. Hãy kiểm tra lại nơi lưu tệp.');
  });

  it('leaves no empty quotes and no gaps where the refusal names nothing', () => {
    const said = errorSentence(t, { code: 'file-not-found', params: {}, detail: '' });
    expect(said).toBe('Không tìm thấy tệp. Hãy kiểm tra lại nơi lưu tệp.');
  });
});

it('speaks of the city where the open file is of one, and of the province again', async () => {
  const words = () => [t('overview.balance.whole'), t('authority.issuer.party-standing')];
  await speakOf('city');
  expect(words()).toEqual(['Toàn thành phố', 'Ban Thường vụ Thành uỷ']);
  expect(currentLanguage()).toBe('vi');
  vi.stubGlobal('document', { documentElement: {} });
  await switchLanguage('en');
  expect(words()).toEqual(['Whole city', 'Standing Board of the city Party committee']);
  expect(currentLanguage()).toBe('en');
  await switchLanguage('vi');
  await speakOf('province');
  expect(words()).toEqual(['Toàn tỉnh', 'Ban Thường vụ Tỉnh uỷ']);
});
