/** Changes of a tree of conditions. A path names a condition by its places in the groups from the outermost on. */
import type { OwnFieldRef } from '../../../../shared/domain/own-fact.ts';
import {
  fieldsOf,
  OWN_FIELD_SPECS,
  type OwnOperator,
  type OwnScope,
  operatorsOf,
} from '../../../../shared/domain/own-field.ts';
import type { Comparison, Condition, ConditionGroup, OwnValue } from '../../../../shared/domain/own-rule.ts';

export type Path = readonly number[];

/** Puts a condition in place of the one at the path. */
export function replaced(root: ConditionGroup, path: Path, next: Condition): ConditionGroup {
  const [at, ...rest] = path;
  if (at === undefined) return next.kind === 'group' ? next : root;
  return {
    ...root,
    items: root.items.map((item, place) => {
      if (place !== at) return item;
      return rest.length === 0 || item.kind === 'compare' ? next : replaced(item, rest, next);
    }),
  };
}

export function groupAt(root: ConditionGroup, path: Path): ConditionGroup {
  const [at, ...rest] = path;
  const item = at === undefined ? undefined : root.items[at];
  return item?.kind === 'group' ? groupAt(item, rest) : root;
}

export function without(root: ConditionGroup, path: Path): ConditionGroup {
  const parent = path.slice(0, -1);
  const group = groupAt(root, parent);
  const items = group.items.filter((_, place) => place !== path.at(-1));
  return replaced(root, parent, { ...group, items });
}

function insertedAt(root: ConditionGroup, path: Path, item: Condition): ConditionGroup {
  const parent = path.slice(0, -1);
  const group = groupAt(root, parent);
  return replaced(root, parent, { ...group, items: group.items.toSpliced(path.at(-1) ?? 0, 0, item) });
}

/**
 * One place up (-1) or down (1): past a condition, into a group that stands there, and out of its own group at the
 * end of it. Null where it can go no further.
 */
export function moved(
  root: ConditionGroup,
  path: Path,
  step: -1 | 1,
): { root: ConditionGroup; path: Path } | null {
  const at = path.at(-1);
  const parent = path.slice(0, -1);
  const group = groupAt(root, parent);
  const item = at === undefined ? undefined : group.items[at];
  if (at === undefined || item === undefined) return null;
  const rest = without(root, path);
  const neighbour = group.items[at + step];
  const to = (target: Path) => ({ root: insertedAt(rest, target, item), path: target });
  if (neighbour === undefined) {
    const outer = parent.at(-1);
    return outer === undefined ? null : to([...parent.slice(0, -1), step < 0 ? outer : outer + 1]);
  }
  if (neighbour.kind === 'group' && item.kind === 'compare') {
    // Without the item the group stands one place earlier where it stood behind it.
    return to([...parent, step < 0 ? at - 1 : at, step < 0 ? neighbour.items.length : 0]);
  }
  return to([...parent, at + step]);
}

/** A first comparison to start from. */
export function newComparison(scope: OwnScope): Comparison {
  return onField({ field: fieldsOf(scope)[0] ?? 'title' });
}

/** The usual comparison of a field, its value still to be given. */
export function onField({ field, column = '' }: OwnFieldRef): Comparison {
  const { type, span } = OWN_FIELD_SPECS[field];
  return {
    kind: 'compare',
    field,
    operator: operatorsOf(field)[0] ?? 'eq',
    value: type === 'flag' ? true : null,
    ...(field === 'column' ? { column } : {}),
    ...(span === undefined ? {} : { span: span.usual }),
  };
}

/** Another comparison of the same field; a value that still fits it stays. */
export function withOperator(comparison: Comparison, operator: OwnOperator): Comparison {
  return { ...comparison, operator, value: fitting(comparison.value, operator) };
}

function fitting(value: OwnValue, operator: OwnOperator): OwnValue {
  if (operator === 'empty' || operator === 'filled') return null;
  if (takesMany(operator)) return Array.isArray(value) ? value : null;
  return Array.isArray(value) ? null : value;
}

export function takesMany(operator: OwnOperator): boolean {
  return operator === 'in' || operator === 'notIn' || operator === 'contains' || operator === 'lacks';
}
