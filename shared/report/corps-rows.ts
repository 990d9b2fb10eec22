/** Who is counted in a line of the corps: asked for one line at a time, as all of them are everybody many times over. */
import type { FigureRow, ReportScope } from '../domain/report.ts';
import {
  COMPOSITION_FACETS,
  type CompositionFacet,
  corpsFilter,
  SIDES,
  type Side,
  WHOLE_CORPS,
} from '../overview/composition.ts';
import { passes } from '../rules/roster-facets.ts';
import type { ReportSource } from './figures.ts';

/** `corps.after.degree.university`; the values of a line of several are told apart by a bar. */
export function corpsFigure(side: Side, facet: string, values: readonly string[]): string {
  return ['corps', side, facet, values.join('|')].join('.');
}

/** The people of a line, in steps; null where `key` is no figure of the corps. */
export function* corpsRows(
  { roster, rosterView }: Pick<ReportSource, 'roster' | 'rosterView'>,
  { unitCodes }: Pick<ReportScope, 'unitCodes'>,
  key: string,
): Generator<undefined, FigureRow[] | null> {
  const [name, sideName, facetName, ...rest] = key.split('.');
  const side = SIDES.find((one) => one === sideName);
  const facet: CompositionFacet | undefined = COMPOSITION_FACETS.find((one) => one === facetName);
  if (name !== 'corps' || side === undefined || facet === undefined) return null;
  const filter = {
    ...corpsFilter({ ...WHOLE_CORPS, unitCodes }, side),
    [facet]: rest.join('.').split('|'),
  };
  const rows: FigureRow[] = [];
  for (const row of roster) {
    yield;
    if (!passes(filter, row, rosterView)) continue;
    const { person, postIds } = row;
    const postId = side === 'before' ? null : (postIds[0] ?? null);
    const unitCode = postId === null ? person.currentUnitCode : (rosterView.unitOfPost(postId) ?? null);
    rows.push({ unitCode, postId, personId: person.id, count: 1 });
  }
  return rows;
}
