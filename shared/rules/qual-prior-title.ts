/**
 * R12, DOMAIN.md §2.2 (3), §2.1: who rises has been twelve months in the next lower, an equal or a higher title; a
 * standard may name titles one of which was held, and for how long. Somebody transferred from elsewhere need not have held the next
 * lower title (QĐ 365-QĐ/TW). A first leadership post has none below it.
 */
import { z } from 'zod';
import type { MissingField } from '../domain/finding.ts';
import { isAppointing } from './appointing.ts';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed, PlanView } from './plan-view.ts';
import { isPresentTitleUnknown, isPromotion, levelOfTitle, nextLowerLevel } from './present-title.ts';
import { Months } from './quantities.ts';
import type { Thresholds } from './rule.ts';
import { sourceOf, standardOf } from './ruleset.ts';
import { hasHeldOneOf, monthsHeld, positionsHeld } from './titles-held.ts';
import { isFromCommune } from './workplace.ts';

const Parameters = z.object({
  heldMonths: Months.default(12),
  /** Leaves the months out for people from another unit. */
  exemptTransferred: z.boolean().default(true),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('nd-300-2026', 'qd-365-tw-2025');

export const qualPriorTitle = definePlacementRule({
  id: 'QUAL-PRIOR-TITLE',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  waivable: ['special'],
  compare(view, placed, thresholds) {
    const judged = judge(view, placed, thresholds);
    if (judged === null) return null;
    const { holds, months, titles, inNamed, confirmed } = judged;
    const positions = positionsHeld(placed.person);
    return {
      wanted: { kind: 'prior-title', months: months === null ? null : thresholds.values.heldMonths, titles },
      found:
        positions.length === 0
          ? NO_FACT
          : { kind: 'titles-held', months, positions, ...(inNamed === null ? {} : { inNamed }) },
      holds,
      legalBasis: BASIS,
      confirmed,
    };
  },
  lacks: (view, placed, thresholds) => judge(view, placed, thresholds)?.missing ?? [],
});

interface Judged {
  holds: boolean | null;
  /** Months the roster proves; null where none are asked for. */
  months: number | null;
  /** Titles one of which is asked for. */
  titles: string[];
  /** Months in one of them, where the standard asks for a time and it is not met. */
  inNamed: number | null;
  missing: MissingField[];
  confirmed: boolean;
}

/** One of the two things asked for. */
interface Demand {
  holds: boolean | null;
  confirmed: boolean;
  open: readonly MissingField[];
}

function judge(view: PlanView, placed: Placed, { values, source }: Thresholds<Parameters>): Judged | null {
  if (!isAppointing(placed.placement.form) || !isPromotion(placed)) return null;
  const { person, title, start } = placed;
  const demands: Demand[] = [];
  const level = nextLowerLevel(levelOfTitle(title));
  let months: number | null = null;
  let inNamed: number | null = null;
  if (level !== null && !(values.exemptTransferred && isTransferred(placed))) {
    const { least, most, open } = monthsHeld(person, level, start);
    months = least;
    demands.push({
      holds: least >= values.heldMonths ? true : most < values.heldMonths ? false : null,
      confirmed: source('heldMonths')?.confirmed !== false,
      open,
    });
  }
  const standard = standardOf(view.ruleset, title.code);
  const titles = standard?.priorTitles ?? [];
  if (standard !== undefined && titles.length > 0) {
    const { confirmed } = sourceOf(standard, 'priorTitles');
    const { holds, open, months: proved } = hasHeldOneOf(person, titles, start);
    inNamed = proved ?? null;
    demands.push({ holds, open, confirmed });
  }
  if (demands.length === 0) return null;
  return { ...together(demands, isPresentTitleUnknown(placed)), months, titles, inNamed };
}

/** What fails decides; without a present title it may be no promotion at all. */
function together(
  demands: readonly Demand[],
  presentUnknown: boolean,
): Pick<Judged, 'holds' | 'missing' | 'confirmed'> {
  const failed = demands.filter(({ holds }) => holds === false);
  const untold = demands.filter(({ holds }) => holds === null);
  const confirmed =
    failed.length > 0 ? failed.some((one) => one.confirmed) : demands.every((one) => one.confirmed);
  if (failed.length + untold.length === 0) return { holds: true, missing: [], confirmed };
  if (presentUnknown) {
    return { holds: null, missing: ['currentTitle', ...untold.flatMap(({ open }) => open)], confirmed };
  }
  if (failed.length > 0) return { holds: false, missing: [], confirmed };
  return { holds: null, missing: untold.flatMap(({ open }) => open), confirmed };
}

/** From another unit, a district or the province; the form decides where the workplace does not say. */
function isTransferred({ person, post, placement }: Placed): boolean {
  if (person.currentUnitCode !== null) return person.currentUnitCode !== post.unitCode;
  return placement.form === 'transfer-appoint' || !isFromCommune(person);
}
