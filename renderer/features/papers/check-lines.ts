/** What stands against papers as lines to read: each kind of trouble once, however many papers it is about. */
import type { PaperId } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PaperProblem } from '../../../shared/ipc/paper-channels.ts';
import { formatDate } from '../../i18n/format.ts';

export interface CheckLine {
  code: string;
  /** What is told of the first of them. */
  params: Params;
  words: string;
  ids: PaperId[];
}

type Params = PaperProblem['params'];

/** Those of most papers first. A legal basis stands for itself: each is settled on its own. */
export function checkLines(t: Translate, problems: readonly PaperProblem[]): CheckLine[] {
  const groups = new Map<string, PaperProblem[]>();
  for (const problem of problems) {
    const { citation = '', amendment = '' } = problem.params;
    const key = [problem.code, citation, amendment].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()].map((group) => lineOf(t, group)).sort((a, b) => b.ids.length - a.ids.length);
}

/** Only what is blank in the papers themselves: what the check doubts may well be meant. */
export function gapLines(t: Translate, problems: readonly PaperProblem[]): CheckLine[] {
  return checkLines(
    t,
    problems.filter(({ code }) => code.startsWith('missing-')),
  );
}

function lineOf(t: Translate, group: readonly PaperProblem[]): CheckLine {
  const [{ code, params } = { code: '', params: {} }] = group;
  const sentences = new Set(group.map((one) => wordsOf(t, code, one.params)));
  const [sentence = ''] = sentences;
  return {
    code,
    params,
    words: sentences.size === 1 ? sentence : severalWords(t, code, params, group),
    // A paper may lack the same thing for several people.
    ids: [...new Set(group.map(({ paperId }) => paperId))],
  };
}

/** Of papers that are each told something else: what they have in common. */
function severalWords(t: Translate, code: string, params: Params, group: readonly PaperProblem[]): string {
  if (code === 'tone-mixed') {
    const words = new Set(group.flatMap((one) => (one.params.words ?? '').split(', ')));
    return t(`papers.check.several.${code}`, { words: [...words].join(', ') });
  }
  if (code !== 'text-outdated') return t(`papers.check.several.${code}`, params);
  return outdatedWords(t, new Set(group.flatMap((one) => partsIn(one.params))));
}

const OWN: readonly string[] = ['no-number', 'plan-changed', 'organ-unknown', 'secrecy-unmarked', 'revoked'];

function wordsOf(t: Translate, code: string, params: Params): string {
  if (code === 'text-outdated') return outdatedWords(t, new Set(partsIn(params)));
  if (OWN.includes(code)) return t(`papers.check.${code}`);
  const shown = Object.entries(params).map(([name, value]) => [name, formatDate(value)]);
  return t(`exports.warning.${code}`, Object.fromEntries(shown));
}

function partsIn({ parts = '' }: Params): string[] {
  return parts.split(' ');
}

function outdatedWords(t: Translate, parts: ReadonlySet<string>): string {
  const words = [...parts].map((part) => t(`papers.check.part.${part}`));
  return t('papers.check.text-outdated', { parts: words.join(', ') });
}
