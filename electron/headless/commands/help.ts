/** `help`: the commands, or one of them with its options. Its words and its lists come from what is parsed. */
import { COMMANDS, type CommandName, choicesOf, type Option } from '../arguments.ts';
import { answer, type Command, type Context } from '../context.ts';
import { table } from '../output.ts';

/** What stands for the value of an option. */
const PLACEHOLDERS: Partial<Record<Option, string>> = {
  file: 'W',
  province: 'CODE',
  roster: 'R',
  sheet: 'NAME',
  unit: 'CODE',
  post: 'ID',
  person: 'ID',
  form: 'F',
  kind: 'K',
  date: 'DATE',
  to: 'MONTH',
  rule: 'ID',
  param: 'NAME=VALUE',
  severity: 'S',
  finding: 'ID',
  format: 'FORMAT',
  choices: 'F',
  doubtful: 'F',
  version: 'N',
  table: 'F',
  name: 'NAME',
  document: 'D',
  'document-date': 'DATE',
  approver: 'A',
  deadline: 'DATE',
  course: 'C',
  status: 'S',
  completed: 'DATE',
  reason: 'R',
  other: 'ID',
  seats: 'SIDE',
  take: 'FIELD',
  filter: 'NAME=VALUE',
  plan: 'ID',
  content: 'C',
  search: 'TEXT',
  actor: 'NAME',
  since: 'DATE',
  until: 'DATE',
  group: 'G',
  family: 'FAMILY',
  issuer: 'ORGAN',
  template: 'F',
  report: 'N',
  by: 'AXIS',
  fact: 'FACT',
  bloc: 'BLOC',
  paper: 'IDS',
};

/** Commands whose `--out` is a folder, not a file. */
const INTO_FOLDER: ReadonlySet<CommandName> = new Set([
  'person-card',
  'export',
  'report',
  'statistics',
  'paper-produce',
]);

export const help: Command = ({ topic, words }) => {
  const names = Object.keys(COMMANDS) as CommandName[];
  const shown = topic === null ? names : [topic];
  const json = shown.map((name) => ({
    command: name,
    usage: usageOf(name),
    does: words.t(`headless.command.${name}`),
  }));
  return answer(json, () => (topic === null ? overview(names, words) : one(topic, words)));
};

/** `new --file W --province CODE [--sample]` */
function usageOf(name: CommandName): string {
  if (name === 'help') return 'help [COMMAND]';
  const { required, optional } = COMMANDS[name];
  return [
    name,
    ...required.map((o) => optionOf(name, o)),
    ...optional.map((o) => `[${optionOf(name, o)}]`),
  ].join(' ');
}

function optionOf(command: CommandName, option: Option): string {
  const value = placeholderOf(command, option);
  return value === undefined ? `--${option}` : `--${option} ${value}`;
}

/** Options of one name that mean different things in different commands. */
function placeholderOf(command: CommandName, option: Option): string | undefined {
  if (option === 'out') return INTO_FOLDER.has(command) ? 'DIR' : 'F';
  if (option === 'rule' && command === 'own-rule-set') return 'F';
  if (option === 'from' && command === 'retirements') return 'MONTH';
  if (option === 'from') return command === 'restore' ? 'F' : 'DATE';
  return PLACEHOLDERS[option];
}

/** Which words explain an option: those of one name that mean different things have words of their own. */
function wordsOf(command: CommandName, option: Option): string {
  if (option === 'from' && command === 'restore') return 'restoreFrom';
  if (option === 'from' && command === 'retirements') return 'monthFrom';
  if (option === 'rule' && command === 'own-rule-set') return 'ruleFile';
  if (option === 'name' && command === 'plan-new') return 'planName';
  if (option === 'plan' && command === 'plan-new') return 'planFrom';
  if (option === 'plan' && command === 'export') return 'planCompared';
  if (option === 'person' && command === 'person-card') return 'personMany';
  if (option === 'unit' && command === 'export') return 'unitMany';
  if (option === 'date' && command.startsWith('paper-')) return 'paperDate';
  if (option === 'status' && command === 'papers') return 'paperStatus';
  if (option === 'reason' && command === 'paper-revoke') return 'revokeReason';
  if (option !== 'out' || INTO_FOLDER.has(command)) return option;
  if (command === 'standards-export') return 'tableOut';
  if (command === 'decision-template-save') return 'decisionTemplateOut';
  return command === 'backup' ? 'backupOut' : 'templateOut';
}

function overview(names: readonly CommandName[], words: Context['words']): string {
  const { t } = words;
  const rows = names.map((name) => [name, t(`headless.command.${name}`)]);
  return [
    t('headless.help.start'),
    table([t('headless.column.command'), t('headless.column.does')], rows, words),
    t('headless.help.common'),
    t('headless.help.exitCodes'),
  ].join('\n\n');
}

function one(name: CommandName, words: Context['words']): string {
  const { t } = words;
  const { required, optional } = COMMANDS[name];
  const options: readonly Option[] = [...required, ...optional];
  const rows = options.map((option) => [
    optionOf(name, option),
    [t(`headless.option.${wordsOf(name, option)}`), choicesOf(name, option)?.join(', ') ?? '']
      .filter((part) => part !== '')
      .join(': '),
  ]);
  const header = [t('headless.column.option'), t('headless.column.does')];
  const parts = [usageOf(name), t(`headless.command.${name}`)];
  return [
    ...parts,
    ...(rows.length === 0 ? [] : [table(header, rows, words)]),
    t('headless.help.common'),
  ].join('\n\n');
}
