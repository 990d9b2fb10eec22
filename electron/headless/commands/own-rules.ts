/** `own-rules`, `own-rule-set`, `own-rule-remove`: the rules an office made itself. */
import { readFile } from 'node:fs/promises';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { OwnRuleDraft } from '../../../shared/domain/own-rule.ts';
import { OwnRuleId } from '../../../shared/domain/rule-id.ts';
import { readCondition } from '../../../shared/rules/own/reading.ts';
import { namesIn } from '../../services/plan/finding-names.ts';
import { removeOwnRule, saveOwnRule } from '../../services/plan/own-rules.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { table } from '../output.ts';

export const ownRules: Command = (context) =>
  withSession(context, (session) => {
    const { ownRules: rules } = session.settings;
    const { t, language } = context.words;
    const names = namesIn(session, language);
    return answer(rules, () =>
      table(
        [
          t('headless.column.rule'),
          t('headless.column.state'),
          t('headless.column.severity'),
          t('headless.column.name'),
          t('headless.column.conditions'),
        ],
        rules.map(({ id, active, severity, name, conditions }) => [
          id,
          t(active ? 'ownRules.on' : 'ownRules.off'),
          t(`domain.severity.${severity}`),
          name,
          readCondition(t, conditions, names),
        ]),
        context.words,
      ),
    );
  });

/** Saves the rule of a JSON file (`OwnRule`; a new one has no id) and answers what it finds. */
export const setOwnRule: Command = (context) =>
  withSession(context, async (session) => {
    const { id, entry } = saveOwnRule(session, await ruleFile(context));
    const found = session.findings.all().filter(({ rule }) => rule === id);
    const blocks = found.some(({ severity, waived }) => severity === 'block' && waived === null);
    const { t, number } = context.words;
    return answer(
      { id, changed: entry !== null, found: found.length },
      () => t('headless.ownRuleSaved', { rule: id, count: number(found.length) }),
      blocks,
    );
  });

export const dropOwnRule: Command = (context) =>
  withSession(context, (session) => {
    const id = ruleNamed(context);
    const gone: readonly Finding[] = session.findings.all().filter(({ rule }) => rule === id);
    removeOwnRule(session, id);
    const { t, number } = context.words;
    return answer({ id, removed: true, findings: gone.length }, () =>
      t('headless.ownRuleRemoved', { rule: id, count: number(gone.length) }),
    );
  });

function ruleNamed(context: Context): OwnRuleId {
  const text = context.value('rule');
  const id = OwnRuleId.safeParse(text);
  if (!id.success) throw new AppError('own-rule-not-found', { rule: text });
  return id.data;
}

async function ruleFile(context: Context): Promise<OwnRuleDraft> {
  const path = context.path('rule');
  try {
    const written: unknown = JSON.parse(await readFile(path, 'utf8'));
    return OwnRuleDraft.parse(
      typeof written === 'object' && written !== null ? { id: null, ...written } : written,
    );
  } catch (error) {
    throw new AppError(
      'usage',
      { problem: 'value', option: '--rule', value: path, choices: 'JSON' },
      String(error),
    );
  }
}
