/** `waivers`, `waive`, `unwaive`: what lets findings stand. */

import { WaiverKind } from '../../../shared/domain/finding.ts';
import { OwedStatus, type WaiverFields, type WaiverRow } from '../../../shared/domain/waiver.ts';
import { describeFact } from '../../../shared/rules/describe.ts';
import { namesIn } from '../../services/plan/finding-names.ts';
import { removeWaiver, setWaiver, waiverList } from '../../services/plan/waivers.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { dayNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { waiverView } from '../views.ts';
import { answerChange } from './changes.ts';

/** Every record, earliest deadline first; needs attention where a deadline has passed. */
export const waivers: Command = (context) =>
  withSession(context, (session) => {
    const { t, language } = context.words;
    const rows = waiverList(session);
    const names = namesIn(session, language);
    const line = (row: WaiverRow) => {
      const { subject, rule, kind, state, document, deadline, wanted, found } = row;
      return [
        deadline ?? '',
        t(`domain.waiverState.${state}`),
        t(`domain.waiver.${kind}`),
        rule,
        subject.personId === undefined ? '' : names.person(subject.personId),
        subject.postId === undefined ? '' : names.post(subject.postId),
        describeFact(wanted, t, names),
        describeFact(found, t, names),
        document,
      ];
    };
    const header = ['deadline', 'state', 'kind', 'rule', 'person', 'post', 'wanted', 'found', 'document'];
    return answer(
      rows.map((row) => waiverView(session.state, row)),
      () =>
        table(
          header.map((name) => t(`headless.column.${name}`)),
          rows.map(line),
          context.words,
        ),
      rows.some(({ state }) => state === 'overdue'),
    );
  });

export const waive: Command = (context) =>
  withSession(context, (session) => {
    const fields: WaiverFields = {
      kind: WaiverKind.parse(context.value('kind')),
      document: context.value('document'),
      documentDate: dayOf(context, 'document-date'),
      approver: context.optional('approver') ?? '',
      deadline: dayOf(context, 'deadline'),
      course: context.optional('course') ?? '',
      status: OwedStatus.parse(context.optional('status') ?? 'owed'),
      completedOn: dayOf(context, 'completed'),
      reason: context.optional('reason') ?? '',
    };
    const finding = context.value('finding');
    return answerChange(context, session, (open) => setWaiver(open, finding, fields));
  });

export const unwaive: Command = (context) =>
  withSession(context, (session) => {
    const finding = context.value('finding');
    return answerChange(context, session, (open) => removeWaiver(open, finding));
  });

function dayOf(context: Context, option: 'document-date' | 'deadline' | 'completed'): string | null {
  const text = context.optional(option);
  return text === undefined ? null : dayNamed(text);
}
