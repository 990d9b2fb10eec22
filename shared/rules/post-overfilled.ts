/** R09, DOMAIN.md §5: more people on a title than its norm are allowed for some years only. */
import type { CitationId } from '../domain/ids.ts';
import type { Bloc } from '../domain/post.ts';
import { cite } from './citations.ts';
import { ExcessThresholds, periodBy } from './excess-path.ts';
import { basisOf, makeFinding, NOTHING } from './make-finding.ts';
import { filledIn } from './meant.ts';
import { defineRule } from './rule.ts';
import { seatsOfTitle } from './unit-seats.ts';

/** The text that sets the years of grace for the bodies of a bloc. */
const BASIS: Record<Bloc, readonly CitationId[]> = {
  party: cite('hd-31-btctw-2025'),
  front: cite('hd-31-btctw-2025'),
  service: cite('hd-31-btctw-2025'),
  government: cite('nd-370-2025'),
  council: cite('nq-76-2025'),
  military: cite('nq-76-2025'),
};

export const postOverfilled = defineRule({
  id: 'POST-OVERFILLED',
  scope: 'title',
  severity: 'warn',
  legalBasis: cite('nd-370-2025', 'hd-31-btctw-2025', 'nq-76-2025'),
  parameters: ExcessThresholds,
  check(view, { bodyId, titleCode }, { values, source }) {
    let norm = 0;
    let placed = 0;
    for (const { post, holder } of seatsOfTitle(view, { bodyId, titleCode })) {
      norm = Math.max(norm, post.norm);
      if (holder !== null) placed++;
    }
    if (placed <= norm) return NOTHING;
    const body = view.bodies.get(bodyId);
    return [
      makeFinding(
        'title',
        `${bodyId}:${titleCode}`,
        { ...(body === undefined ? {} : { unitCode: body.unitCode }), bodyId, titleCode },
        {
          rule: 'POST-OVERFILLED',
          severity: 'warn',
          wanted: { kind: 'seats', count: norm, deadline: periodBy(view.plan.startDate, values).deadline },
          found: { kind: 'seats', count: placed, deadline: null },
          legalBasis: body === undefined ? basisOf(source('years')) : BASIS[body.bloc],
          confirmed: source('years')?.confirmed !== false,
        },
      ),
    ];
  },
  counted: (view, { subject: { bodyId, titleCode } }) =>
    bodyId === undefined || titleCode === undefined
      ? []
      : filledIn(seatsOfTitle(view, { bodyId, titleCode })),
});
