/** `rules`, `check`, `vacancies`: what the plan is measured by, and what is wrong or open. */
import { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import { countFindings } from '../../../shared/domain/workspace.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { FullCheck } from '../../../shared/ipc/contract.ts';
import { ruleName } from '../../../shared/rules/rule-words.ts';
import { checkFully } from '../../services/check/full-check.ts';
import { findingsOfUnit } from '../../services/plan/finding-names.ts';
import { ruleList } from '../../services/plan/rule-list.ts';
import { vacancyReport } from '../../services/plan/vacancies.ts';
import type { Words } from '../../services/words.ts';
import { answer, type Command, withSession } from '../context.ts';
import { findingTable } from '../finding-table.ts';
import { unitNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { findingView, ownRuleView, ruleView } from '../views.ts';

export const rules: Command = (context) =>
  withSession(context, (session) => {
    const { own } = session.state.ruleset;
    const views = [...ruleList(session).map(ruleView), ...own.map(ownRuleView)];
    const { t } = context.words;
    return answer(views, () =>
      table(
        [
          t('headless.column.rule'),
          t('headless.column.severity'),
          t('headless.column.name'),
          t('headless.column.state'),
          t('headless.column.basis'),
        ],
        views.map(({ id, severity, legalBasis, ...rule }) => [
          id,
          t(`domain.severity.${severity}`),
          ruleName(t, AnyRuleId.parse(id), (id) => own.find((one) => one.id === id)),
          stateWords(t, rule),
          legalBasis.join(', '),
        ]),
        context.words,
      ),
    );
  });

/** Off, edited, or unconfirmed; nothing for a rule as it is shipped and sure of its facts. */
function stateWords(
  t: Translate,
  { off, changed, confirmed }: Pick<ReturnType<typeof ruleView>, 'off' | 'changed' | 'confirmed'>,
): string {
  return [
    ...(off ? [t('ruleEdit.state.off')] : []),
    ...(changed ? [t('ruleEdit.state.changed')] : []),
    ...(confirmed ? [] : [t('ruleList.unconfirmed')]),
  ].join(', ');
}

/** A command line has nobody to tell how far it is; Ctrl+C ends the thread with it. */
const UNWATCHED = { progress: () => undefined, signal: new AbortController().signal };

function fullCheckSaid({ t, number }: Words, { at, findings, different }: FullCheck): string {
  const words = { time: at, findings: number(findings), different: number(different.length) };
  return t(different.length === 0 ? 'fullCheck.agrees' : 'fullCheck.differs', words);
}

export const check: Command = (context) =>
  withSession(context, async (session) => {
    const full = context.has('full') ? await checkFully(session, UNWATCHED) : null;
    const unit = context.optional('unit');
    const rule = context.optional('rule');
    const inUnit =
      unit === undefined ? session.findings.all() : findingsOfUnit(session, unitNamed(session.state, unit));
    const findings = inUnit.filter((finding) => rule === undefined || finding.rule === rule);
    const counts = countFindings(findings);
    const { t, number } = context.words;
    return answer(
      {
        counts,
        findings: findings.map((finding) => findingView(session.state, finding)),
        ...(full === null ? {} : { full }),
      },
      () => {
        const sum = t('headless.checkSum', {
          block: number(counts.block),
          warn: number(counts.warn),
          info: number(counts.info),
          waived: number(counts.waived),
        });
        const said = full === null ? sum : `${sum}\n${fullCheckSaid(context.words, full)}`;
        return findings.length === 0 ? said : `${findingTable(context, session, findings)}\n${said}`;
      },
      counts.block > 0 || (full !== null && full.different.length > 0),
    );
  });

export const vacancies: Command = (context) =>
  withSession(context, ({ state }) => {
    const report = vacancyReport(state);
    const { t, number } = context.words;
    return answer(report, () => {
      const counts = [t('headless.column.vacant'), t('headless.column.required')];
      return [
        table(
          [t('headless.column.post'), ...counts],
          report.byTitle.map(({ title, vacant, required }) => [title, vacant, required]),
          context.words,
        ),
        table(
          [t('headless.column.unit'), ...counts],
          report.byUnit.map(({ unitName, vacant, required }) => [unitName, vacant, required]),
          context.words,
        ),
        t('headless.vacancySum', { total: number(report.total), required: number(report.required) }),
      ].join('\n\n');
    });
  });
