/** `rule-set`: one change of a rule. What is not named stays as it is. */
import { AppError } from '../../../shared/domain/errors.ts';
import { Severity } from '../../../shared/domain/finding.ts';
import { RuleId } from '../../../shared/domain/rule-id.ts';
import type { RuleSwitch } from '../../../shared/domain/settings.ts';
import { editRule } from '../../services/plan/edit-rule.ts';
import { ruleOf } from '../../services/plan/rule-list.ts';
import type { Session } from '../../services/workspace/session.ts';
import { OWN_SEVERITY } from '../arguments.ts';
import { type Command, type Context, withSession } from '../context.ts';
import { thresholdIn } from '../threshold-text.ts';
import { answerChange } from './changes.ts';

export const ruleSet: Command = (context) =>
  withSession(context, (session) => {
    const rule = RuleId.parse(context.value('rule'));
    const edit = {
      rule,
      values: valuesFor(context, session, rule),
      switch: switchFor(context, session, rule),
    };
    return answerChange(context, session, (open) => editRule(open, edit));
  });

function valuesFor(context: Context, { settings }: Session, rule: RuleId): Record<string, unknown> {
  const values = context.has('reset') ? {} : { ...settings.ruleOverrides[rule] };
  const known = ruleOf(rule).parameters();
  for (const given of context.list('param')) {
    const at = given.indexOf('=');
    const name = at < 0 ? given : given.slice(0, at);
    const parameter = known.get(name);
    if (parameter === undefined || at < 0)
      throw new AppError('rule-parameter-unknown', { rule, parameter: given });
    const text = given.slice(at + 1);
    if (text === '') delete values[name];
    else values[name] = thresholdIn(parameter.kind, text);
  }
  return values;
}

function switchFor(context: Context, { settings }: Session, rule: RuleId): RuleSwitch {
  const none: RuleSwitch = { off: false, severity: null, citation: null };
  const now = context.has('reset') ? none : (settings.ruleSwitches[rule] ?? none);
  const severity = context.optional('severity');
  return {
    ...now,
    off: context.has('off') || (now.off && !context.has('on')),
    ...(severity === undefined
      ? {}
      : { severity: severity === OWN_SEVERITY ? null : Severity.parse(severity) }),
  };
}
