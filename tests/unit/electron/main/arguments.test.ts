import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../electron/main/arguments.ts';

const CWD = resolve('/home/can-bo');

describe('readArguments', () => {
  it('finds nothing where nothing was said', () => {
    expect(readArguments([], CWD)).toEqual({ file: null, sample: false, smokeTest: false, printJob: null });
  });

  it('takes a workspace file from where the program was started', () => {
    expect(readArguments(['.', 'tai-lieu/Lai Châu.BOTRI'], CWD).file).toBe(
      resolve(CWD, 'tai-lieu/Lai Châu.BOTRI'),
    );
    expect(readArguments([resolve('/a.botri')], CWD).file).toBe(resolve('/a.botri'));
    expect(readArguments(['ds.xlsx', '--file=a.botri'], CWD).file).toBeNull();
  });

  it('reads its own switches among those of Chromium', () => {
    const argv = ['--no-sandbox', '--sample', '--smoke-test', '--print-job=/tam/viec.json', '--inspect=0'];
    expect(readArguments(argv, CWD)).toEqual({
      file: null,
      sample: true,
      smokeTest: true,
      printJob: '/tam/viec.json',
    });
  });
});
