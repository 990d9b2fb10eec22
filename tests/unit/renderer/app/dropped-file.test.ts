import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../../../renderer/app/dropped-file.ts';

describe('kindOfFile', () => {
  it('tells work files and rosters by their ending, whatever its case', () => {
    expect(kindOfFile('C:\\Tài liệu\\Lai Châu.BOTRI')).toBe('workspace');
    expect(kindOfFile('/home/a/danh sách.xlsx')).toBe('roster');
    expect(kindOfFile('/home/a/danh sách.XLS')).toBe('roster');
  });

  it('refuses everything else', () => {
    expect(kindOfFile('/home/a/quyết định.docx')).toBeNull();
    expect(kindOfFile('/home/a/xlsx')).toBeNull();
  });
});
