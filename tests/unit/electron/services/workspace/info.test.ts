import { expect, it } from 'vitest';
import { infoOf } from '../../../../../electron/services/workspace/info.ts';

it.each([
  ['12', 'Lai Châu', 'province'],
  ['92', 'Cần Thơ', 'city'],
  ['01', 'Hà Nội', 'city'],
  // Several provinces in one file.
  ['01', 'Cả nước', 'province'],
])('%s %s is a %s', (province_code, province_name, type) => {
  const nothing = new Map();
  const info = infoOf({
    path: 'a.botri',
    meta: { workspace_id: '', created_at: '', app_version: '', province_code, province_name },
    state: { plan: {}, units: nothing, bodies: nothing, posts: nothing, people: nothing } as never,
    standards: { version: null, name: '' },
    lastSavedAt: '',
  });
  expect(info.provinceType).toBe(type);
});
