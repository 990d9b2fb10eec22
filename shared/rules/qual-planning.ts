/**
 * R17, DOMAIN.md §2.2 (2): who is appointed to a first or higher leadership post is planned (quy hoạch) for it or
 * for an equal or higher one. In a new or merged body without a planning of its own the appointing authority decides.
 */
import { z } from 'zod';
import { fold } from '../text/fold.ts';
import { isAppointing } from './appointing.ts';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed, PlanView } from './plan-view.ts';
import { isPresentTitleUnknown, isPromotion, levelOfPlanning, levelOfTitle } from './present-title.ts';
import { standardOf } from './ruleset.ts';

const Parameters = z.object({
  /** Leaves out the bodies of units that were not taken over whole from one old commune. */
  exemptNewBodies: z.boolean().default(true),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('nd-300-2026');

export const qualPlanning = definePlacementRule({
  id: 'QUAL-PLANNING',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  waivable: ['owed', 'special'],
  compare(view, placed, { values }) {
    if (!isAsked(view, placed, values)) return null;
    const planned = isPlanned(placed);
    const planning = placed.person.planning.trim();
    return {
      wanted: { kind: 'planned-for-title' },
      found: planning === '' ? NO_FACT : { kind: 'planning', text: planning },
      // Somebody planned for the title meets the rule whatever the present one is.
      holds: planned === false && isPresentTitleUnknown(placed) ? null : planned,
      legalBasis: BASIS,
      confirmed: true,
    };
  },
  lacks(view, placed, { values }) {
    if (!isAsked(view, placed, values) || isPlanned(placed) === true) return [];
    if (isPresentTitleUnknown(placed)) return ['currentTitle'];
    return isPlanned(placed) === null ? ['planning'] : [];
  },
});

function isAsked(view: PlanView, placed: Placed, { exemptNewBodies }: Parameters): boolean {
  const own = standardOf(view.ruleset, placed.title.code)?.planning ?? null;
  if (own === 'not-required') return false;
  if (!isAppointing(placed.placement.form) || !isPromotion(placed)) return false;
  if (own === 'required') return true;
  return !(exemptNewBodies && isNewUnit(view, placed));
}

/** A unit whose origins are not known counts as new. */
function isNewUnit(view: PlanView, { post }: Placed): boolean {
  const [first, ...others] = view.origins.get(post.unitCode) ?? [];
  return first === undefined || others.length > 0 || first.part !== 'whole';
}

/** Null where nothing is written, or no title can be told from it. */
function isPlanned({ person, title }: Placed): boolean | null {
  const planning = fold(person.planning);
  if (planning === '') return null;
  if (/^(khong|chua)\b/.test(planning)) return false;
  if (planning.includes(fold(title.name))) return true;
  const level = levelOfPlanning(person.planning);
  return level === null ? null : level >= levelOfTitle(title);
}
