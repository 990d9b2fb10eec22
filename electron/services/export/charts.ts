/** Organisation charts of the plan: of a unit with everybody in it, of the province with all its units. */
import type { Chart } from '../../../shared/documents/chart.ts';
import { provinceChartWords, unitChartWords, unitNotes } from '../../../shared/documents/chart-words.ts';
import { provinceChart } from '../../../shared/documents/province-chart.ts';
import { type ChartBody, type ChartSeat, unitChart } from '../../../shared/documents/unit-chart.ts';
import type { PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { mattersWhenVacant } from '../../../shared/domain/post.ts';
import { textWidthMm } from '../../export/layout/text-width.ts';
import { planCounts, unitSummary } from '../plan/rows.ts';
import type { Session } from '../workspace/session.ts';
import { isWhole, listHeadOf, type PaperScope, postsInScope, unitsInScope } from './paper-inputs.ts';

export interface NamedChart {
  readonly chart: Chart;
  /** The unit it is of; '' for the province. */
  readonly subject: string;
}

/** One chart for each unit of the scope; for everything the one of the province. */
export function chartsOf(session: Session, scope: PaperScope): NamedChart[] {
  if (isWhole(scope)) {
    return [{ chart: chartOf(session, null), subject: '' }];
  }
  const units = new Set(postsInScope(session, scope).map((post) => post.unitCode));
  return [...units].map((code) => ({
    chart: chartOf(session, code),
    subject: session.state.units.get(code)?.fullName ?? code,
  }));
}

/** The chart of a unit, or with null of the province. Throws `unit-not-found`. */
export function chartOf(session: Session, unitCode: UnitCode | null): Chart {
  return unitCode === null ? chartOfProvince(session) : chartOfUnit(session, unitCode);
}

function chartOfUnit(session: Session, unitCode: UnitCode): Chart {
  const { state } = session;
  const [unit] = unitsInScope(session, { unitCode });
  const origins = session.origins.get(unitCode) ?? [];
  const bodies: ChartBody[] = [...state.bodies.values()]
    .filter((body) => body.unitCode === unitCode)
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ id, name, bloc }) => ({
      name,
      bloc,
      seats: state.postsOfBody(id).map((postId) => seatOf(session, postId)),
    }));
  const words = unitChartWords(
    unit?.fullName ?? unitCode,
    origins,
    unitSummary(state, session.findings, unitCode),
  );
  return unitChart(bodies, words, textWidthMm);
}

function seatOf({ state }: Session, postId: PostId): ChartSeat {
  const post = state.posts.get(postId);
  const person = state.personOn(postId)?.fullName ?? null;
  if (post === undefined || person !== null) {
    return { title: post?.title ?? '', person, state: 'filled' };
  }
  const missing = mattersWhenVacant(post) ? 'missed' : 'vacant';
  return { title: post.title, person, state: post.frozen ? 'frozen' : missing };
}

function chartOfProvince(session: Session): Chart {
  const { state, findings } = session;
  const units = [...state.units.values()].map((unit) => {
    const summary = unitSummary(state, findings, unit.code);
    return {
      name: unit.fullName,
      type: unit.type,
      notes: unitNotes(session.origins.get(unit.code) ?? [], summary),
      isMissing: summary.vacantRequired > 0,
    };
  });
  const { province } = listHeadOf(session);
  return provinceChart(
    units,
    provinceChartWords(province.fullName, units.length, planCounts(state, findings)),
    textWidthMm,
  );
}
