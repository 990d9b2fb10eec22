import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../../../../electron/headless/arguments.ts';
import { help } from '../../../../electron/headless/commands/help.ts';
import { Context } from '../../../../electron/headless/context.ts';
import { wordsIn } from '../../../../electron/services/words.ts';
import { headless } from '../../../support/processes/headless.ts';

const NAMES = Object.keys(COMMANDS) as CommandName[];

function helpOn(topic: CommandName | null, language: 'vi' | 'en') {
  return help(new Context({ command: 'help', topic, values: {}, switches: new Set() }, wordsIn(language)));
}

describe('help', () => {
  it.each(['vi', 'en'] as const)('has words for every command and option (%s)', async (language) => {
    const overview = (await helpOn(null, language)).text();
    for (const name of NAMES) {
      expect(overview).toContain(name);
      const text = (await helpOn(name, language)).text();
      for (const option of COMMANDS[name].required) expect(text).toContain(`--${option} `);
      expect(overview + text).not.toMatch(/headless\.|undefined/);
    }
  });

  it('writes what must be given and what may be', async () => {
    const usage = async (name: CommandName) =>
      ((await helpOn(name, 'en')).json as { usage: string }[])[0]?.usage;
    expect(await usage('new')).toBe('new --file W --province CODE [--sample]');
    expect(await usage('restore')).toBe('restore --file W --from F');
    expect(await usage('assign')).toBe('assign --file W --post ID --person ID [--form F] [--from DATE]');
    expect(await usage('export')).toBe(
      'export --file W --kind K --out DIR [--format FORMAT] [--unit CODE] [--bloc BLOC] [--plan ID] [--group G] [--listed]',
    );
  });

  it('names the file a command writes by its kind', async () => {
    const text = async (name: CommandName) => (await helpOn(name, 'vi')).text();
    expect(await text('decision-template-save')).toMatch(/--out F .*\.docx/);
    expect(await text('template')).toMatch(/--out F .*\.xlsx/);
  });

  it('is what the program says when it is asked nothing, and how it ends when asked nonsense', async () => {
    const asked = await headless();
    expect([asked.code, asked.stderr]).toEqual([0, '']);
    expect(asked.stdout).toContain('npm run --silent headless');
    const nonsense = await headless('launch', '--lang', 'en');
    expect(nonsense).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'The command was not used correctly. There is no command “launch”. List the commands with: help\n',
    });
  });
});
