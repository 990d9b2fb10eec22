import { describe, expect, it } from 'vitest';
import { errorSentence } from '../../../../renderer/components/error-words.ts';
import { t } from '../../../../renderer/i18n/index.ts';
import { journalSentence } from '../../../../renderer/i18n/journal-words.ts';

describe('journalSentence', () => {
  it('writes numbers for people and kinds in words', () => {
    expect(journalSentence(t, 'roster.import', { file: 'ds.xlsx', created: 1842, updated: 3 })).toBe(
      'Nhập danh sách “ds.xlsx”: thêm 1.842 người, cập nhật 3 người',
    );
    expect(journalSentence(t, 'disposition.set', { person: 'Lò Văn Ơ', kind: 'retire' })).toBe(
      'Đưa Lò Văn Ơ vào diện: Nghỉ hưu',
    );
  });

  it('names the seat where one was touched and the number where many were', () => {
    expect(
      journalSentence(t, 'placement.clear', {
        count: 1,
        person: 'Lò Văn Ơ',
        post: 'Bí thư',
        unit: 'Xã Mù Cả',
      }),
    ).toBe('Đưa Lò Văn Ơ ra khỏi vị trí Bí thư, Xã Mù Cả');
    expect(journalSentence(t, 'placement.clear', { count: 3, person: '', post: '', unit: '' })).toBe(
      'Để trống 3 vị trí',
    );
    expect(journalSentence(t, 'placement.edit', { count: 1, post: 'Bí thư', unit: 'Xã Mù Cả' })).toContain(
      'vị trí Bí thư, Xã Mù Cả',
    );
  });

  it('keeps names with signs that HTML would change', () => {
    expect(journalSentence(t, 'workspace.restore', { file: `a & "b" <c>` })).toContain(`a & "b" <c>`);
  });
});

describe('errorSentence', () => {
  it('fills the names of the refusal', () => {
    const sentence = errorSentence(t, { code: 'file-not-found', params: { file: 'ds.xlsx' }, detail: '' });
    expect(sentence).toBe('Không tìm thấy tệp “ds.xlsx”. Hãy kiểm tra lại nơi lưu tệp.');
  });

  it('leaves no empty quotes and no gaps where the refusal names nothing', () => {
    const sentence = errorSentence(t, { code: 'file-not-found', params: {}, detail: '' });
    expect(sentence).toBe('Không tìm thấy tệp. Hãy kiểm tra lại nơi lưu tệp.');
  });
});
