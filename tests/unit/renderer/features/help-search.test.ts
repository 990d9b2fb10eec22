import { describe, expect, it } from 'vitest';
import { HELP_PAGES, keyMap, RELATED } from '../../../../renderer/features/help/help-pages.ts';
import { findPages, foundKeys, pageOfScreen } from '../../../../renderer/features/help/help-search.ts';
import { t } from '../../../../renderer/i18n/index.ts';
import { KEY_MAP } from '../../../../renderer/state/app-store.ts';
import { RAIL_SCREENS } from '../../../../renderer/state/navigation.ts';

describe('the search of the manual', () => {
  it('lists everything where nothing is asked for', () => {
    expect(findPages(t, '').sort()).toEqual([...HELP_PAGES, KEY_MAP].sort());
  });

  it('finds without diacritics, titles first', () => {
    const found = findPages(t, 'hoan tac');
    expect(found[0]).toBe('undo');
    expect(found).toContain('import');
    expect(found).not.toContain('compare');
    expect(findPages(t, 'HOÀN TÁC')).toEqual(found);
  });

  it.each([
    ['undo', 'undo'],
    ['lam lai', 'undo'],
    ['in', 'export'],
    ['xếp', 'assign'],
    ['bo trong', 'assign'],
    ['vị trí trống', 'assign'],
    ['nghi huu', 'outlook'],
    ['dôi dư', 'outlook'],
    ['kiêm nhiệm', 'organisation'],
    ['sơ đồ', 'organisation'],
    ['nhap excel', 'import'],
    ['quyết định', 'decisions'],
    ['ngôn ngữ', 'display'],
    ['khoá', 'review'],
    ['xoá người', 'rosterByHand'],
    ['tờ trình', 'papers'],
    ['báo cáo', 'reports'],
    ['sao lưu', 'backup'],
    ['mật khẩu', 'backup'],
    ['bao mat', 'backup'],
    ['tim nguoi', 'roster'],
    ['so sánh', 'compare'],
    ['ngôn ng', 'display'],
    ['phim tat', KEY_MAP],
  ])('answers “%s” with the page %s first', (query, page) => {
    expect(findPages(t, query)[0]).toBe(page);
  });

  it('prefers what is spelled as it is asked for', () => {
    // Without its marks it is also “số” and “đó”, which stand in many a sentence.
    expect(findPages(t, 'sơ đồ vẽ')[0]).toBe('organisation');
  });

  it('wants all words in one sentence', () => {
    expect(findPages(t, 'atlantis')).toEqual([]);
    expect(findPages(t, 'hoan tac atlantis')).toEqual([]);
  });

  it('finds keys by what they do and by their names', () => {
    expect(findPages(t, 'F9')).toContain(KEY_MAP);
    const lines = foundKeys(keyMap(t), 'phong to').flatMap((group) => group.lines);
    expect(lines.map(({ keys }) => keys)).toEqual(['Ctrl++']);
  });
});

describe('pages of the manual', () => {
  it.each(RAIL_SCREENS)('%s has one', (screen) => {
    expect(HELP_PAGES).toContain(pageOfScreen(screen));
  });

  it('lead to other pages, never to themselves', () => {
    for (const [page, related] of Object.entries(RELATED)) {
      expect(related, page).not.toContain(page);
      expect(new Set(related).size, page).toBe(related.length);
    }
  });
});
