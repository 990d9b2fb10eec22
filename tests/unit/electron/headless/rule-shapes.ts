/** The documents of `--json` about rules and standards. */
import { z } from 'zod';
import { RuleScope, Severity } from '../../../../shared/domain/finding.ts';
import { TitleCode } from '../../../../shared/domain/ids.ts';
import { OwnRule } from '../../../../shared/domain/own-rule.ts';
import { AnyRuleId, OwnRuleId } from '../../../../shared/domain/rule-id.ts';
import { TableProblem } from '../../../../shared/ipc/standards-channels.ts';
import { Standard } from '../../../../shared/rules/ruleset.ts';
import { count, FindingView } from './shapes.ts';

export const Rules = z.array(
  z.strictObject({
    id: AnyRuleId,
    scope: RuleScope,
    severity: Severity,
    shippedSeverity: Severity,
    off: z.boolean(),
    changed: z.boolean(),
    confirmed: z.boolean(),
    overridden: z.array(z.string()),
    parameters: z.record(z.string(), z.unknown()),
    legalBasis: z.array(z.string()),
  }),
);

export const OwnRules = z.array(OwnRule.strict());

export const OwnSaved = z.strictObject({ id: OwnRuleId, changed: z.boolean(), found: count });

export const OwnRemoved = z.strictObject({ id: OwnRuleId, removed: z.literal(true), findings: count });

export const StandardsShown = z.strictObject({
  versions: z.array(
    z.strictObject({
      version: count,
      name: z.string(),
      at: z.iso.datetime().nullable(),
      actor: z.string(),
      inUse: z.boolean(),
    }),
  ),
  version: count,
  rows: z.array(Standard.extend({ titleName: z.string().min(1) }).strict()),
});

export const StandardsImported = z.strictObject({
  saved: z.boolean(),
  version: count,
  titles: count,
  changedTitles: z.array(TitleCode),
  problems: z.array(TableProblem.extend({ first: count.nullable(), message: z.string().min(1) }).strict()),
  findings: z.strictObject({ added: z.array(FindingView), removed: z.array(FindingView) }),
});

export const StandardsWritten = z.strictObject({ path: z.string(), version: count });
