/**
 * Conditions of a rule of the office's own in three values (Kleene): what is not known makes a condition undecided
 * only where it matters. Our own, as the evaluators looked at (json-logic, CEL and the like) know two values: with
 * them a missing fact would count as failed, and none can say which facts decided.
 */
import type { OwnFact, OwnFieldRef } from '../../domain/own-fact.ts';
import type { Comparison, Condition, ConditionGroup } from '../../domain/own-rule.ts';
import type { Asked } from './asked.ts';
import { not, type Truth, testOf } from './compare.ts';
import { factOf } from './facts.ts';

/** A condition ready to be asked again and again. */
export interface Asking {
  readonly condition: Condition;
  readonly items: readonly Asking[];
  readonly truth: (asked: Asked) => Truth;
}

export function prepare(condition: Condition): Asking {
  if (condition.kind === 'compare') {
    const test = testOf(condition);
    return { condition, items: [], truth: (asked) => test(factOf(asked, condition)) };
  }
  const items = condition.items.map(prepare);
  return { condition, items, truth: (asked) => truthOfGroup(condition, items, asked) };
}

function truthOfGroup({ join }: ConditionGroup, items: readonly Asking[], asked: Asked): Truth {
  if (join === 'none') return not(truthOfAny(items, asked));
  return join === 'any' ? truthOfAny(items, asked) : truthOfAll(items, asked);
}

function truthOfAny(items: readonly Asking[], asked: Asked): Truth {
  let answer: Truth = false;
  for (const item of items) {
    const truth = item.truth(asked);
    if (truth === true) return true;
    if (truth === null) answer = null;
  }
  return answer;
}

function truthOfAll(items: readonly Asking[], asked: Asked): Truth {
  let answer: Truth = true;
  for (const item of items) {
    const truth = item.truth(asked);
    if (truth === false) return false;
    if (truth === null) answer = null;
  }
  return answer;
}

/** The facts that made a condition true, or, with `wanted` false, made it false. */
export function decidedBy(asking: Asking, asked: Asked, wanted = true): OwnFact[] {
  const { condition } = asking;
  if (condition.kind === 'compare') return [readFact(asked, condition)];
  const ofItems = condition.join === 'none' ? !wanted : wanted;
  return asking.items
    .filter((item) => item.truth(asked) === ofItems)
    .flatMap((item) => decidedBy(item, asked, ofItems));
}

/** The comparisons that leave a condition undecided. */
export function undecidedBy(asking: Asking, asked: Asked): Comparison[] {
  if (asking.truth(asked) !== null) return [];
  const { condition } = asking;
  if (condition.kind === 'compare') return [condition];
  return asking.items.flatMap((item) => undecidedBy(item, asked));
}

/** What is known of a field, as a fact of a finding. */
export function readFact(asked: Asked, { field, column, span }: OwnFieldRef): OwnFact {
  const ref: OwnFieldRef = {
    field,
    ...(column === undefined ? {} : { column }),
    ...(span === undefined ? {} : { span }),
  };
  return { ...ref, value: factOf(asked, ref) };
}
