/** Findings as a table for people: gravity, whom it is about, and the sentence. */
import type { Finding } from '../../shared/domain/finding.ts';
import { countedAs } from '../../shared/domain/workspace.ts';
import { describeFinding } from '../../shared/rules/describe.ts';
import { namesIn } from '../services/plan/finding-names.ts';
import type { Session } from '../services/workspace/session.ts';
import type { Context } from './context.ts';
import { table } from './output.ts';

export function findingTable(context: Context, session: Session, findings: readonly Finding[]): string {
  const { t, language } = context.words;
  const names = namesIn(session, language);
  return table(
    [
      t('headless.column.severity'),
      t('headless.column.rule'),
      t('headless.column.subject'),
      t('headless.column.finding'),
    ],
    findings.map((finding) => {
      const { subject, sentence } = describeFinding(finding, t, names);
      return [t(`domain.severity.${countedAs(finding)}`), finding.rule, subject, sentence];
    }),
    context.words,
  );
}
