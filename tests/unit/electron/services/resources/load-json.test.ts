import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findAppRoot } from '../../../../../electron/services/resources/app-root.ts';
import { loadJson, ResourceError } from '../../../../../electron/services/resources/load-json.ts';

const List = z.array(z.object({ code: z.string(), count: z.number() }));

let folder = '';

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bo-tri-resources-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('loadJson', () => {
  it('gives the checked content', () => {
    write('resources/lists/a.json', '[{"code": "A", "count": 2}]');
    expect(loadJson('lists/a.json', List, folder)).toEqual([{ code: 'A', count: 2 }]);
  });

  it('names the file and the place of wrong content', () => {
    write('resources/a.json', '[{"code": "A", "count": 1}, {"code": "B", "count": "2"}]');
    expect(() => loadJson('a.json', List, folder)).toThrow(/^resources\/a\.json: \[1\]\.count: .*number/);
    write('resources/b.json', '{"list": [{"code": 1, "count": 1}]}');
    expect(() => loadJson('b.json', z.object({ list: List }), folder)).toThrow(
      /^resources\/b\.json: list\[0\]\.code: /,
    );
  });

  it('names the first places and counts the others', () => {
    write('resources/a.json', JSON.stringify(Array.from({ length: 8 }, () => ({ code: 'A' }))));
    expect(() => loadJson('a.json', List, folder)).toThrow(/\[4\]\.count: [^;]+; and 3 more$/);
  });

  it('names a file that is no JSON or is not there', () => {
    write('resources/a.json', '[{');
    expect(() => loadJson('a.json', List, folder)).toThrow(/^resources\/a\.json: .*JSON/);
    expect(() => loadJson('none.json', List, folder)).toThrow(/^resources\/none\.json: ENOENT/);
    expect(() => loadJson('none.json', List, folder)).toThrow(ResourceError);
  });
});

describe('findAppRoot', () => {
  it('walks up past other manifests to the one named bo-tri', () => {
    write('package.json', '{"name": "bo-tri"}');
    write('dist/electron/package.json', '{"type": "commonjs"}');
    write('dist/package.json', '{"name": "something-else"}');
    expect(findAppRoot(join(folder, 'dist', 'electron'))).toBe(folder);
    expect(findAppRoot(folder)).toBe(folder);
  });

  it('says where it looked in vain', () => {
    write('package.json', '{"name": "something-else"}');
    expect(() => findAppRoot(folder)).toThrow(folder);
  });
});
