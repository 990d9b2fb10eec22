import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeptDesk, reachable, readDesk, writeDesk } from '../../../../electron/main/kept-windows.ts';
import { WindowPlace } from '../../../../shared/domain/window-place.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'botri-windows-'));
  path = join(folder, 'user', 'windows.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bounds = { x: 40, y: 60, width: 1366, height: 768 };
const place = WindowPlace.parse({
  screen: 'plan',
  unitCodes: ['03445'],
  postId: '03445-D01-1',
  personId: null,
  seats: 'vacant',
  titleCode: null,
  tab: 'reasons',
});

describe('the desk that is kept', () => {
  it('comes back as it was written, and is for nobody else on the machine', () => {
    const desk: KeptDesk = {
      file: '/tài liệu/Lai Châu.botri',
      windows: [
        { bounds, maximized: false, place },
        { bounds: { ...bounds, x: -1366 }, maximized: true, place: null },
      ],
    };
    writeDesk(path, desk);
    expect(readDesk(path)).toEqual(desk);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  });

  it.each(['', '{"file": "a.botri", "win', '{"file": 3, "windows": []}'])(
    'is empty where the file is broken: %j',
    (text) => {
      writeDesk(path, { file: 'a.botri', windows: [] });
      writeFileSync(path, text);
      expect(readDesk(path)).toEqual({ file: null, windows: [] });
    },
  );

  it('is empty on the first start', () => {
    expect(readDesk(path)).toEqual({ file: null, windows: [] });
  });

  it('refuses what is no desk, and keeps the one before', () => {
    writeDesk(path, { file: 'a.botri', windows: [] });
    expect(() =>
      writeDesk(path, {
        file: 'b.botri',
        windows: [{ bounds: { ...bounds, width: 0 }, maximized: false, place }],
      }),
    ).toThrow();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ file: 'a.botri' });
  });
});

describe('a window kept on a screen', () => {
  const screens = [{ x: 0, y: 0, width: 1366, height: 728 }];

  it('comes back where hands find it', () => {
    expect(reachable(bounds, screens)).toEqual(bounds);
    expect(reachable({ ...bounds, x: 1200 }, screens)).not.toBeNull();
  });

  it('is put elsewhere where that screen is gone', () => {
    expect(reachable({ ...bounds, x: 1366 }, screens)).toBeNull();
    expect(reachable({ ...bounds, x: 1300 }, screens)).toBeNull();
    expect(reachable({ ...bounds, y: 700 }, screens)).toBeNull();
    expect(reachable({ ...bounds, y: -760 }, screens)).toBeNull();
    expect(reachable(bounds, [])).toBeNull();
  });
});
