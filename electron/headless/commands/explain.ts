/** `explain`: every rule for a person on a post, or what settles a finding. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FindingExplanation, PlacementTrace } from '../../../shared/domain/explanation.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import { describeCitation } from '../../../shared/rules/citations.ts';
import { describeFact, describeFinding } from '../../../shared/rules/describe.ts';
import type { Names } from '../../../shared/rules/finding-names.ts';
import { ruleName } from '../../../shared/rules/rule-words.ts';
import { explainFinding, explainPlacement } from '../../services/plan/explain.ts';
import { namesIn } from '../../services/plan/finding-names.ts';
import type { Session } from '../../services/workspace/session.ts';
import { type Answer, answer, type Command, type Context, withSession } from '../context.ts';
import { explanationView, traceView } from '../explain-views.ts';
import { findingTable } from '../finding-table.ts';
import { personNamed, postNamed } from '../lookup.ts';
import { table } from '../output.ts';

export const explain: Command = (context) =>
  withSession(context, (session) => {
    const finding = context.optional('finding');
    if (finding === undefined) return answerPlacement(context, session);
    const other = (['post', 'person'] as const).find((name) => context.optional(name) !== undefined);
    if (other !== undefined) {
      const params = { problem: 'not-with', option: `--${other}`, other: '--finding', command: 'explain' };
      throw new AppError('usage', params);
    }
    return answerFinding(context, session, finding);
  });

function answerPlacement(context: Context, session: Session): Answer {
  const { state } = session;
  const trace = explainPlacement(
    session,
    postNamed(state, context.value('post')),
    personNamed(state, context.value('person')),
  );
  return answer(traceView(state, trace), () => traceText(context, session, trace));
}

function answerFinding(context: Context, session: Session, findingId: string): Answer {
  const explanation = explainFinding(session, findingId);
  return answer(explanationView(session.state, explanation), () =>
    explanationText(context, session, explanation),
  );
}

function traceText(context: Context, session: Session, trace: PlacementTrace): string {
  const { t } = context.words;
  const names = namesIn(session, context.words.language);
  const rows = trace.rules.map(({ rule, outcome, wanted, found, legalBasis }) => [
    t(`explain.outcome.${outcome}`),
    ruleName(t, rule, names.ownRule),
    describeFact(wanted, t, names),
    describeFact(found, t, names),
    outcome === 'not-applicable' ? '' : legalBasis.map((id) => describeCitation(id, t, names)).join('; '),
  ]);
  const header = ['outcome', 'rule', 'wanted', 'found', 'basis'].map((name) => t(`headless.column.${name}`));
  const { leaves, around, supposed } = trace;
  return [
    ...(supposed ? [t('explain.placement.supposed')] : []),
    ...(leaves.length === 0
      ? []
      : [t('explain.placement.leaves', { posts: leaves.map(names.post).join('; ') })]),
    table(header, rows, context.words),
    ...(around.length === 0 ? [] : [t('explain.placement.around'), findingTable(context, session, around)]),
  ].join('\n');
}

function explanationText(
  context: Context,
  session: Session,
  { finding, people, posts, waivers, counted, change }: FindingExplanation,
): string {
  const { t, number } = context.words;
  const names = namesIn(session, context.words.language);
  const { subject, sentence } = describeFinding(finding, t, names);
  const lacksOf = (lacks: FindingExplanation['people'][number]['lacks']) =>
    lacks.length === 0
      ? t('explain.fits')
      : lacks.map((lack) => describeFinding(lack, t, names).title).join('; ');
  const columns = (first: string) => [t(`headless.column.${first}`), t('headless.column.lacks')];
  const section = (title: string, body: string) => `${title}\n${body}`;
  return [
    `${subject}: ${sentence}`,
    ...(change === null
      ? []
      : [t(`explain.${change < 0 ? 'fewer' : 'more'}`, { count: number(Math.abs(change)) })]),
    ...(people.length === 0
      ? []
      : [
          section(
            t(finding.rule === 'POST-VACANT' ? 'explain.peopleForVacant' : 'explain.people'),
            table(
              columns('person'),
              people.map(({ personId, lacks }) => [names.person(personId), lacksOf(lacks)]),
              context.words,
            ),
          ),
        ]),
    ...(posts.length === 0
      ? []
      : [
          section(
            t('explain.posts', { person: personOf(finding.subject.personId, names) }),
            table(
              columns('post'),
              posts.map(({ postId, lacks }) => [names.post(postId), lacksOf(lacks)]),
              context.words,
            ),
          ),
        ]),
    ...(counted === null
      ? []
      : [
          section(
            t('explain.counted', { count: number(counted.total) }),
            seatTable(context, session, counted.postIds, names),
          ),
        ]),
    waivers.length === 0
      ? t('explain.noWaiver')
      : section(t('explain.waivers'), waivers.map((kind) => `- ${t(`explain.waiver.${kind}`)}`).join('\n')),
  ].join('\n\n');
}

function personOf(id: PersonId | undefined, names: Names): string {
  return id === undefined ? '' : names.person(id);
}

function seatTable(context: Context, { state }: Session, postIds: readonly PostId[], names: Names): string {
  const { t } = context.words;
  return table(
    [t('headless.column.post'), t('headless.column.person')],
    postIds.map((id) => [names.post(id), state.personOn(id)?.fullName ?? t('explain.nobody')]),
    context.words,
  );
}
