import { describe, expect, it } from 'vitest';
import { kindOfFile, sortDropped } from '../../../../renderer/app/dropped-file.ts';

describe('kindOfFile', () => {
  it('tells work files and rosters by their ending, whatever its case', () => {
    expect(kindOfFile('C:\\Tài liệu\\Lai Châu.BOTRI')).toBe('workspace');
    for (const ending of ['xlsx', 'xlsm', 'XLS', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'htm', 'html', 'xml']) {
      expect(kindOfFile(`/home/a/danh sách.${ending}`), ending).toBe('roster');
    }
  });

  it('refuses everything else', () => {
    expect(kindOfFile('/home/a/quyết định.docx')).toBeNull();
    expect(kindOfFile('/home/a/xlsx')).toBeNull();
  });
});

describe('sortDropped', () => {
  it('takes every list, one work file, and names what it refuses', () => {
    expect(sortDropped(['/a.xlsb', '/b.docx', '/c.botri', '/d.TSV', '/e.botri'])).toEqual({
      workspace: '/c.botri',
      rosters: ['/a.xlsb', '/d.TSV'],
      refused: ['/b.docx', '/e.botri'],
    });
    expect(sortDropped([])).toEqual({ workspace: null, rosters: [], refused: [] });
  });
});
