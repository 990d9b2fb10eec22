/** What a journal entry says was changed about a rule (electron/services/plan/edit-rule.ts writes its summary). */
import type { SummaryParams } from '../domain/workspace.ts';
import type { Translate } from './translate.ts';

/** Gaps of the sentence `journal.rule.edit`; `number` writes numbers for people. */
export function ruleEditGaps(
  t: Translate,
  summary: SummaryParams,
  number: (value: number) => string,
): SummaryParams {
  const parts: string[] = [];
  if (summary.off !== undefined) parts.push(t(`journal.rulePart.${summary.off === 1 ? 'off' : 'on'}`));
  for (const [key, value] of Object.entries(summary)) {
    const part = thresholdPart(t, key, value, number);
    if (part !== null) parts.push(part);
  }
  const { severity, citation } = summary;
  if (severity === '') parts.push(t('journal.rulePart.shippedSeverity'));
  else if (severity !== undefined)
    parts.push(t('journal.rulePart.severity', { severity: t(`domain.severity.${severity}`) }));
  if (citation === '') parts.push(t('journal.rulePart.noCitation'));
  else if (citation !== undefined) parts.push(t('journal.rulePart.citation', { citation }));
  return { name: t(`rules.${summary.rule ?? ''}.name`), what: parts.join('; ') };
}

function thresholdPart(
  t: Translate,
  key: string,
  value: string | number,
  number: (value: number) => string,
): string | null {
  const [how, name] = key.split('.');
  if (name === undefined) return null;
  const label = t(`ruleList.parameter.${name}`);
  switch (how) {
    case 'to':
      return t('journal.rulePart.to', {
        label,
        value: typeof value === 'number' ? number(value) : dayInWords(value),
      });
    case 'word':
      return t('journal.rulePart.to', { label, value: t(String(value)) });
    case 'list':
      return t('journal.rulePart.list', { label, count: number(Number(value)) });
    case 'shipped':
      return t('journal.rulePart.shipped', { label });
    default:
      return null;
  }
}

/** `2026-07-01` → `01/07/2026`; any other text as it stands. */
function dayInWords(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
}
