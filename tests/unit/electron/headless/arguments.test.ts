import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments, readManner, userPath } from '../../../../electron/headless/arguments.ts';

const problemOf = (...argv: string[]): unknown => {
  try {
    readArguments(argv);
    return 'fine';
  } catch (error) {
    const { code, params } = error as { code: string; params: Record<string, string> };
    return [code, params.problem, params.option ?? params.argument ?? params.command];
  }
};

describe('readArguments', () => {
  it('reads a command with its options in any order', () => {
    const argv = ['--json', 'assign', '--person', 'Lò Văn Ún', '--post=a-1', '--file', 'x.botri'];
    expect(readArguments(argv)).toEqual({
      command: 'assign',
      topic: null,
      values: { file: 'x.botri', post: 'a-1', person: 'Lò Văn Ún' },
      switches: new Set(['json']),
    });
  });

  it('asks for help where nothing or help is asked', () => {
    for (const argv of [[], ['help'], ['--help'], ['-h']])
      expect(readArguments(argv)).toMatchObject({ command: 'help', topic: null });
    for (const argv of [
      ['help', 'check'],
      ['check', '--help'],
      ['check', '-h'],
    ])
      expect(readArguments(argv)).toMatchObject({ command: 'help', topic: 'check' });
  });

  it.each([
    [['launch'], 'unknown-command', 'launch'],
    [['toString', '--file', 'x'], 'unknown-command', 'toString'],
    [['help', 'launch'], 'unknown-command', 'launch'],
    [['people', '--file', 'x', '--all'], 'unknown-option', '--all'],
    [['people', '--file'], 'unknown-option', '--file'],
    [['new', '--file', 'x', '--province', '12', '--sample=yes'], 'unknown-option', '--sample'],
    [['people'], 'missing', '--file'],
    [['people', '--file', ''], 'missing', '--file'],
    [['export', '--file', 'x', '--kind', 'list'], 'missing', '--out'],
    [['people', '--file', 'x', '--unit', '03388'], 'not-for-command', '--unit'],
    [['assign', '--file', 'x', '--post', 'p', '--person', 'q', '--form', 'hire'], 'value', '--form'],
    [['export', '--file', 'x', '--out', 'y', '--kind', 'retire'], 'value', '--kind'],
    [['check', '--file', 'x', '--rule', 'NONE'], 'value', '--rule'],
    [['check', '--file', 'x', '--lang', 'fr'], 'value', '--lang'],
    [['check', 'x.botri', '--file', 'x'], 'extra', 'x.botri'],
  ])('refuses %j', (argv, problem, named) => {
    expect(problemOf(...argv)).toEqual(['usage', problem, named]);
  });
});

describe('readManner', () => {
  it('knows language and form even where the rest is wrong', () => {
    expect(readManner([])).toEqual({ language: 'vi', json: false });
    expect(readManner(['launch', '--lang', 'en', '--what', '--json'])).toEqual({
      language: 'en',
      json: true,
    });
    expect(readManner(['--lang', 'fr'])).toEqual({ language: 'vi', json: false });
  });
});

describe('userPath', () => {
  it('starts where the user stands, even though npm starts scripts in the project', () => {
    const npm = { npm_lifecycle_event: 'headless', INIT_CWD: resolve('/home/can-bo') };
    expect(userPath('a.botri', npm)).toBe(resolve('/home/can-bo/a.botri'));
    expect(userPath('a.botri', { ...npm, npm_lifecycle_event: 'test' })).toBe(resolve('a.botri'));
    expect(userPath(resolve('/b.botri'), npm)).toBe(resolve('/b.botri'));
  });
});
