/** What was typed on the command line: which command, with which options. Everything wrong is a `usage` refusal. */
import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CARD_FORMATS } from '../../shared/documents/person-card.ts';
import {
  DECISION_GROUPINGS,
  DecisionFamily,
  EXPORT_KINDS,
  ExportFormat,
} from '../../shared/domain/decision.ts';
import { DECISION_KINDS } from '../../shared/domain/decision-kind.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { SEVERITIES, WAIVER_KINDS } from '../../shared/domain/finding.ts';
import { TemplateKind } from '../../shared/domain/import.ts';
import { ISSUERS } from '../../shared/domain/issuer.ts';
import { STEP_KINDS } from '../../shared/domain/journal-filter.ts';
import { PAPER_STATES, PaperFormat } from '../../shared/domain/paper.ts';
import { DISPOSITION_KINDS, PLACEMENT_FORMS } from '../../shared/domain/plan.ts';
import { PLAN_CONTENTS } from '../../shared/domain/plan-record.ts';
import { BLOCS } from '../../shared/domain/post.ts';
import { REACHES } from '../../shared/domain/proposal.ts';
import { REPORT_FORMATS } from '../../shared/domain/report.ts';
import { MergeSide } from '../../shared/domain/roster.ts';
import { AnyRuleId, RULE_IDS } from '../../shared/domain/rule-id.ts';
import { STATISTICS_AXES, STATISTICS_FACTS } from '../../shared/domain/statistics.ts';
import { OWED_STATUSES } from '../../shared/domain/waiver.ts';
import { LANGUAGES, type Language } from '../../shared/i18n/catalogs.ts';

const VALUE_OPTIONS = [
  'file',
  'province',
  'roster',
  'sheet',
  'unit',
  'post',
  'person',
  'form',
  'from',
  'to',
  'kind',
  'date',
  'rule',
  'out',
  'format',
  'choices',
  'doubtful',
  'version',
  'table',
  'name',
  'finding',
  'document',
  'document-date',
  'approver',
  'deadline',
  'course',
  'status',
  'completed',
  'reason',
  'lang',
  'severity',
  'other',
  'seats',
  'plan',
  'content',
  'search',
  'actor',
  'since',
  'until',
  'group',
  'reach',
  'family',
  'template',
  'report',
  'by',
  'bloc',
  'issuer',
] as const;
/** Options that may be given more than once. */
const LIST_OPTIONS = ['param', 'filter', 'take', 'fact', 'paper', 'unit', 'bloc'] as const;
const SWITCHES = [
  'sample',
  'dry-run',
  'full',
  'as-suggested',
  'gone-out-of-scope',
  'off',
  'on',
  'reset',
  'clear-seats',
  'keep',
  'listed',
  'required-only',
  'met-only',
  'apply',
  'leaders',
  'merged',
  'register',
  'sidecar',
  'office-suite',
  'json',
] as const;

/** In place of a severity: the one the rule has by itself. */
export const OWN_SEVERITY = 'default';
export type ValueOption = (typeof VALUE_OPTIONS)[number];
export type ListOption = (typeof LIST_OPTIONS)[number];
export type Switch = (typeof SWITCHES)[number];
export type Option = ValueOption | ListOption | Switch;

/** Commands with what they want and what they take besides; `--json` and `--lang` go with all of them. */
export const COMMANDS = {
  new: { required: ['file', 'province'], optional: ['sample'] },
  import: {
    required: ['file', 'roster'],
    optional: ['sheet', 'choices', 'as-suggested', 'gone-out-of-scope', 'doubtful', 'dry-run'],
  },
  imports: { required: ['file'], optional: [] },
  template: { required: ['file', 'kind', 'out'], optional: [] },
  people: { required: ['file'], optional: ['filter'] },
  'people-removed': { required: ['file'], optional: [] },
  'person-remove': { required: ['file', 'person', 'reason'], optional: ['clear-seats'] },
  'person-restore': { required: ['file', 'person'], optional: [] },
  'person-doubles': { required: ['file'], optional: [] },
  'person-merge': { required: ['file', 'person', 'other'], optional: ['take', 'as-suggested', 'seats'] },
  'person-card': { required: ['file', 'person', 'out'], optional: ['format'] },
  units: { required: ['file'], optional: [] },
  posts: { required: ['file'], optional: ['unit'] },
  assign: { required: ['file', 'post', 'person'], optional: ['form', 'from'] },
  unassign: { required: ['file', 'post'], optional: [] },
  propose: { required: ['file'], optional: ['unit', 'reach', 'required-only', 'met-only', 'apply'] },
  dispose: { required: ['file', 'person', 'kind'], optional: ['date'] },
  plans: { required: ['file'], optional: [] },
  'plan-new': { required: ['file', 'name'], optional: ['plan', 'content'] },
  'plan-use': { required: ['file', 'plan'], optional: [] },
  'plan-compare': { required: ['file', 'plan'], optional: [] },
  undo: { required: ['file'], optional: [] },
  redo: { required: ['file'], optional: [] },
  history: { required: ['file'], optional: [] },
  journal: {
    required: ['file'],
    optional: ['search', 'person', 'unit', 'kind', 'actor', 'since', 'until'],
  },
  review: { required: ['file'], optional: ['unit'] },
  rules: { required: ['file'], optional: [] },
  standards: { required: ['file'], optional: ['version'] },
  'standards-import': { required: ['file', 'table'], optional: ['name', 'dry-run'] },
  'standards-export': { required: ['file', 'out'], optional: ['version'] },
  'standards-use': { required: ['file', 'version'], optional: [] },
  'rule-set': { required: ['file', 'rule'], optional: ['param', 'off', 'on', 'severity', 'reset'] },
  check: { required: ['file'], optional: ['unit', 'rule', 'full'] },
  waivers: { required: ['file'], optional: [] },
  waive: {
    required: ['file', 'finding', 'kind', 'document'],
    optional: ['document-date', 'approver', 'deadline', 'course', 'status', 'completed', 'reason'],
  },
  unwaive: { required: ['file', 'finding'], optional: [] },
  'own-rules': { required: ['file'], optional: [] },
  'own-rule-set': { required: ['file', 'rule'], optional: [] },
  'own-rule-remove': { required: ['file', 'rule'], optional: [] },
  explain: { required: ['file'], optional: ['post', 'person', 'finding'] },
  vacancies: { required: ['file'], optional: [] },
  overview: { required: ['file'], optional: [] },
  surplus: { required: ['file'], optional: [] },
  retirements: { required: ['file'], optional: ['from', 'to'] },
  forecast: { required: ['file'], optional: [] },
  report: { required: ['file'], optional: ['date', 'unit', 'out', 'format', 'keep'] },
  reports: { required: ['file'], optional: [] },
  'report-remove': { required: ['file', 'report', 'reason'], optional: [] },
  statistics: {
    required: ['file'],
    optional: ['by', 'fact', 'unit', 'bloc', 'leaders', 'out', 'format'],
  },
  export: {
    required: ['file', 'kind', 'out'],
    optional: ['format', 'unit', 'bloc', 'plan', 'group', 'listed'],
  },
  papers: { required: ['file'], optional: ['status'] },
  'papers-due': { required: ['file'], optional: [] },
  'paper-draft': { required: ['file'], optional: ['person'] },
  'paper-number': { required: ['file', 'date'], optional: ['paper'] },
  'paper-sign': { required: ['file', 'date'], optional: ['paper'] },
  'paper-issue': { required: ['file', 'date'], optional: ['paper'] },
  'paper-revoke': { required: ['file', 'reason'], optional: ['paper'] },
  'paper-produce': {
    required: ['file', 'out'],
    optional: ['paper', 'format', 'merged', 'register', 'sidecar', 'office-suite'],
  },
  registers: { required: ['file'], optional: [] },
  'decision-templates': { required: ['file'], optional: [] },
  'decision-template-check': { required: ['template', 'family'], optional: [] },
  'decision-template-use': { required: ['file', 'template', 'family'], optional: ['issuer', 'kind'] },
  'decision-template-remove': { required: ['file', 'family'], optional: ['issuer', 'kind'] },
  'decision-template-save': { required: ['family', 'out'], optional: ['file', 'issuer', 'kind'] },
  verify: { required: ['file'], optional: [] },
  backup: { required: ['file', 'out'], optional: [] },
  restore: { required: ['file', 'from'], optional: [] },
  help: { required: [], optional: [] },
} as const satisfies Record<string, { required: readonly ValueOption[]; optional: readonly Option[] }>;
export type CommandName = keyof typeof COMMANDS;

/** Options whose value is one of a list; the list depends on the command for `--kind`. */
export function choicesOf(command: CommandName, option: Option): readonly string[] | null {
  switch (option) {
    case 'form':
      return PLACEMENT_FORMS;
    case 'kind':
      return kindsOf(command);
    case 'format':
      return formatsOf(command);
    case 'by':
      return STATISTICS_AXES;
    case 'fact':
      return STATISTICS_FACTS;
    case 'bloc':
      return BLOCS;
    case 'rule':
      return rulesOf(command);
    case 'family':
      return DecisionFamily.options;
    case 'issuer':
      return ISSUERS;
    case 'severity':
      return [...SEVERITIES, OWN_SEVERITY];
    case 'group':
      return DECISION_GROUPINGS;
    case 'reach':
      return REACHES;
    case 'content':
      return PLAN_CONTENTS;
    case 'status':
      return command === 'papers' ? PAPER_STATES : OWED_STATUSES;
    case 'seats':
      return MergeSide.options;
    case 'lang':
      return LANGUAGES;
    default:
      return null;
  }
}

/** A list of the program's rules; `check` takes the office's own too, `own-rule-set` a file. */
function rulesOf(command: CommandName): readonly string[] | null {
  if (command === 'check') return [...RULE_IDS, 'OWN-n'];
  return command === 'own-rule-set' || command === 'own-rule-remove' ? null : RULE_IDS;
}

function formatsOf(command: CommandName): readonly string[] {
  if (command === 'paper-produce') return PaperFormat.options;
  if (command === 'export') return ExportFormat.options;
  return command === 'person-card' ? CARD_FORMATS : REPORT_FORMATS;
}

function kindsOf(command: CommandName): readonly string[] {
  if (command === 'export') return EXPORT_KINDS;
  if (command.startsWith('decision-template')) return DECISION_KINDS;
  if (command === 'waive') return WAIVER_KINDS;
  if (command === 'journal') return STEP_KINDS;
  return command === 'template' ? TemplateKind.options : DISPOSITION_KINDS;
}

/** Why the command line is refused; the catalogs have a phrase for each (`headless.usage.<problem>`). */
export type UsageProblem =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing'
  | 'not-for-command'
  | 'not-with'
  | 'value'
  | 'extra';

function usage(problem: UsageProblem, names: Record<string, string>): AppError {
  return new AppError('usage', { ...names, problem });
}

export interface Arguments {
  command: CommandName;
  /** The command `help` is asked about. */
  topic: CommandName | null;
  values: Partial<Record<ValueOption, string>>;
  /** Left out where none was given. */
  lists?: Partial<Record<ListOption, readonly string[]>>;
  switches: ReadonlySet<Switch>;
}

const CONFIG: ParseArgsOptionsConfig = {
  ...Object.fromEntries(VALUE_OPTIONS.map((name) => [name, { type: 'string' } as const])),
  ...Object.fromEntries(LIST_OPTIONS.map((name) => [name, { type: 'string', multiple: true } as const])),
  ...Object.fromEntries(SWITCHES.map((name) => [name, { type: 'boolean' } as const])),
  help: { type: 'boolean', short: 'h' },
};

/**
 * Language and form of the answer, read leniently: they are needed to say what is wrong with the rest.
 * The language defaults to Vietnamese.
 */
export function readManner(argv: readonly string[]): { language: Language; json: boolean } {
  const { values } = parseArgs({ args: [...argv], options: CONFIG, strict: false, allowPositionals: true });
  return { language: values.lang === 'en' ? 'en' : 'vi', json: values.json === true };
}

/** @throws AppError `usage` with what is wrong among its params. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseStrictly(argv);
  const [first, second, ...rest] = positionals;
  const wantsHelp = values.help === true || first === undefined;
  if (wantsHelp && first === undefined)
    return { command: 'help', topic: null, values: {}, switches: new Set() };
  const command = commandNamed(first ?? '');
  if (wantsHelp || command === 'help') {
    const topic =
      wantsHelp && command !== 'help' ? command : second === undefined ? null : commandNamed(second);
    return { command: 'help', topic, values: {}, switches: new Set() };
  }
  const extra = second ?? rest[0];
  if (extra !== undefined) throw usage('extra', { argument: extra, command });
  return { command, topic: null, ...checked(command, values) };
}

function commandNamed(name: string): CommandName {
  if (!Object.hasOwn(COMMANDS, name)) throw usage('unknown-command', { command: name });
  return name as CommandName;
}

type Raw = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parseStrictly(argv: readonly string[]): { values: Raw; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options: CONFIG, strict: true, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new AppError('usage', { problem: 'unknown-option', option: optionIn(message) }, message);
  }
}

/** parseArgs names the option in quotes at the start of its message, some with its value's name: `--file <value>`. */
function optionIn(message: string): string {
  return /'(-[^' =]+)/.exec(message)?.[1] ?? message;
}

function checked(command: CommandName, raw: Raw): Pick<Arguments, 'values' | 'lists' | 'switches'> {
  const { required, optional } = COMMANDS[command];
  const known: readonly string[] = [...required, ...optional, 'json', 'lang'];
  for (const name of Object.keys(raw)) {
    if (!known.includes(name)) throw usage('not-for-command', { option: `--${name}`, command });
  }
  const values: Partial<Record<ValueOption, string>> = {};
  for (const name of VALUE_OPTIONS) {
    const given = raw[name];
    // Of an option that a command takes once the last word holds.
    const value = Array.isArray(given) ? given.at(-1) : given;
    if (typeof value !== 'string') continue;
    const choices = choicesOf(command, name);
    const isOwn = name === 'rule' && command === 'check' && AnyRuleId.safeParse(value).success;
    // Blocs are also taken by their names, which the command knows.
    if (choices !== null && !choices.includes(value) && !isOwn && name !== 'bloc') {
      throw usage('value', { option: `--${name}`, value, choices: choices.join(', ') });
    }
    values[name] = value;
  }
  for (const name of required) {
    if ((values[name] ?? '') === '') throw usage('missing', { option: `--${name}`, command });
  }
  const lists = LIST_OPTIONS.flatMap((name) => {
    const given = raw[name];
    return Array.isArray(given) ? [[name, given.map(String)] as const] : [];
  });
  return {
    values,
    ...(lists.length === 0 ? {} : { lists: Object.fromEntries(lists) }),
    switches: new Set(SWITCHES.filter((name) => raw[name] === true)),
  };
}

/** A path as the user means it: `npm run` starts scripts in the project's folder, whatever folder the user is in. */
export function userPath(path: string, env: NodeJS.ProcessEnv = process.env): string {
  const from = env.npm_lifecycle_event === 'headless' ? env.INIT_CWD : undefined;
  return resolve(from ?? process.cwd(), path);
}
