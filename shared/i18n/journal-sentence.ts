/** What a journal entry says: one sentence from its command and the names kept with it. */
import { z } from 'zod';
import { FAMILY_SCOPES, TitleGroup } from '../domain/authority.ts';
import { AnyRuleId, isOwnRule } from '../domain/rule-id.ts';
import type { Command, SummaryParams } from '../domain/workspace.ts';
import { ruleEditGaps } from './journal-rule.ts';
import { templateScopeWords } from './template-words.ts';
import type { Translate } from './translate.ts';

/** Commands whose sentence names the one seat where only one was touched. */
const ONE_OR_MANY: readonly Command[] = [
  'placement.clear',
  'placement.edit',
  'placement.paste',
  'person.remove',
  'person.restore',
  'review.propose',
  'review.agree',
  'review.return',
  'seat.lock',
  'seat.unlock',
  'paper.draft',
  'paper.remake',
  'paper.discard',
  'paper.number',
  'paper.sign',
  'paper.issue',
  'paper.cancel',
  'paper.revoke',
];
/** Commands whose sentence names the seat where it is about one, else the unit. */
const SEAT_OR_UNIT: readonly Command[] = ['comment.add', 'comment.settle', 'comment.unsettle'];

/** Sentences for a plan by what it took over. */
const HOW_MADE: Readonly<Record<string, string>> = { kept: 'Kept', empty: 'Empty' };

/** Sentences for a text that was new, or that came with the program. */
const HOW_SAVED: Readonly<Record<string, string>> = { new: 'New', shipped: 'Shipped' };

/** The sentence of `command`; `number` writes numbers for people, kinds and rules kept by their ids are said in words. */
export function journalSentence(
  t: Translate,
  command: Command,
  summary: SummaryParams,
  number: (value: number) => string,
): string {
  const params: SummaryParams = {};
  for (const [name, value] of Object.entries(summary)) {
    params[name] = typeof value === 'number' ? number(value) : value;
  }
  params.seats = t(`journal.seats.${placeOf(summary)}`, params);
  if (command === 'disposition.setMany') return dispositionSentence(t, params, summary);
  if (command === 'disposition.set') params.kind = t(`domain.disposition.${summary.kind ?? 'other'}`);
  if (command === 'concurrency.set') params.mode = t(`domain.concurrency.${summary.mode ?? 'allowed'}`);
  if (command.startsWith('authority.') && command !== 'authority.replaceBase')
    Object.assign(params, authorityGaps(t, summary));
  if (command === 'signer.save') params.seat = t(`authority.seat.${summary.seat ?? 'province-chair'}`);
  if (command === 'exchange.organ' || command === 'exchange.type')
    return t(`journal.${command}${summary.code === '' ? 'Blank' : ''}`, params);
  if (command === 'rule.edit') Object.assign(params, ruleEditGaps(t, summary, number));
  if (command === 'citation.save')
    return t(`journal.citation.save${HOW_SAVED[summary.how ?? 'own'] ?? ''}`, params);
  if (command === 'waiver.set' || command === 'waiver.remove') {
    params.kind = t(`journal.waiverKind.${summary.kind ?? 'special'}`);
    const rule = AnyRuleId.safeParse(summary.rule);
    // A rule of the office's own may have another name by now, or none.
    if (rule.success && !isOwnRule(rule.data)) params.rule = t(`rules.${rule.data}.name`);
  }
  if (command === 'template.use' || command === 'template.remove')
    params.scope = templateScopeWords(t, summary);
  if (command === 'person.editMany') return bulkSentence(t, params, summary);
  if (command === 'plan.create')
    return t(`journal.plan.create${HOW_MADE[summary.content ?? 'copy'] ?? ''}`, params);
  if (command === 'plan.edit' && summary.name !== summary.plan) return t('journal.plan.editNamed', params);
  // Seats of several titles or units have no one name.
  if ((command === 'seat.freeze' || command === 'seat.unfreeze') && summary.post === '')
    return t(`journal.${command}Many`, params);
  if (summary.scope === 'unit') return t(`journal.${command}Unit`, params);
  if (command === 'plan.takeOver') return takeOverSentence(t, params, summary);
  const single =
    summary.post !== '' &&
    ((ONE_OR_MANY.includes(command) && summary.count === 1) || SEAT_OR_UNIT.includes(command));
  // The set the program ships has a name in each language, so it is kept without one.
  if (command === 'standards.use' && summary.name === '') return t('journal.standards.useShipped');
  // Who is placed on one of several seats that go together takes the others as well.
  const jointly = summary.also === undefined ? '' : 'Joint';
  return t(`journal.${command}${single ? 'One' : jointly}`, params);
}

/** What several seats are named by: the one unit all are of, or how many units. */
function placeOf({ units }: SummaryParams): 'some' | 'unit' | 'units' {
  if (units === undefined) return 'some';
  return units === 1 ? 'unit' : 'units';
}

/** Who was taken over, one person by name, and how many records on findings about them came along. */
function takeOverSentence(
  t: Translate,
  params: SummaryParams,
  { count, waivers = 0 }: SummaryParams,
): string {
  const taken = t(`journal.plan.takeOver${count === 1 ? 'One' : ''}`, params);
  return waivers === 0 ? taken : t('journal.plan.takeOverWaived', { ...params, taken });
}

/** What was set for many: codes of sex and scope in words, and a sentence of its own where it was emptied. */
function bulkSentence(t: Translate, params: SummaryParams, { field, value }: SummaryParams): string {
  const coded: Readonly<Record<string, string>> = { sex: 'domain.sex', inScope: 'journal.inScope' };
  const area = coded[field ?? ''];
  const words = {
    ...params,
    field: t(`roster.field.${field}`),
    ...(area === undefined ? {} : { value: t(`${area}.${value}`) }),
  };
  return t(`journal.person.editMany${value === '' ? 'Blank' : ''}`, words);
}

/** The same disposition for several people, or theirs taken away; one person is named. */
function dispositionSentence(t: Translate, params: SummaryParams, { kind, count }: SummaryParams): string {
  const one = count === 1;
  if (kind === '') return t(one ? 'journal.disposition.clear' : 'journal.disposition.clearMany', params);
  const words = { ...params, kind: t(`domain.disposition.${kind ?? 'other'}`) };
  return t(one ? 'journal.disposition.set' : 'journal.disposition.setMany', words);
}

/** Kind, titles and organ of a row of the table of authority; a single title goes by its code. */
function authorityGaps(t: Translate, { kind, titles, issuer }: SummaryParams): SummaryParams {
  const scope = TitleGroup.or(z.enum(FAMILY_SCOPES)).safeParse(titles);
  return {
    kind: kind === undefined || kind === '' ? t('authority.allKinds') : t(`decisions.kind.${kind}`),
    titles: scope.success ? t(`authority.scope.${scope.data}`) : (titles ?? ''),
    issuer: t(`authority.issuer.${issuer ?? 'province-chair'}`),
  };
}
