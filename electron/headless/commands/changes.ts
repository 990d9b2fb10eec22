/** What one journalled change answers: whether anything changed, and the findings that came and went. */
import type { Finding } from '../../../shared/domain/finding.ts';
import { countedAs } from '../../../shared/domain/workspace.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { Session } from '../../services/workspace/session.ts';
import { type Answer, answer, type Context } from '../context.ts';
import { findingTable } from '../finding-table.ts';
import { findingView } from '../views.ts';

/** Carries out `change` and answers the difference; needs attention where something that blocks came. */
export function answerChange(
  context: Context,
  session: Session,
  change: (session: Session) => ChangeResult,
): Answer {
  const before = new Map(session.findings.all().map((finding) => [finding.id, finding]));
  const { delta, entry } = change(session);
  const added = delta.findingsAdded;
  const removed = delta.findingsRemoved.flatMap((id) => before.get(id) ?? []);
  const { state } = session;
  const json = {
    changed: entry !== null,
    findings: {
      added: added.map((finding) => findingView(state, finding)),
      removed: removed.map((finding) => findingView(state, finding)),
    },
  };
  const text = () => {
    const { t, number } = context.words;
    if (entry === null) return t('headless.unchanged');
    return [
      journalSentence(t, entry.command, entry.summary, number),
      ...findingLines(context, session, 'headless.added', added),
      ...findingLines(context, session, 'headless.removed', removed),
    ].join('\n');
  };
  return answer(
    json,
    text,
    added.some((finding) => countedAs(finding) === 'block'),
  );
}

/** Some findings under their heading; nothing where there are none. */
export function findingLines(
  context: Context,
  session: Session,
  heading: string,
  findings: readonly Finding[],
): string[] {
  if (findings.length === 0) return [];
  const count = context.words.number(findings.length);
  return [context.words.t(heading, { count }), findingTable(context, session, findings)];
}
