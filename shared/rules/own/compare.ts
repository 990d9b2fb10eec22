/**
 * One comparison of a rule of the office's own, in three values: true, false, and null where what is known does not
 * decide it. A year of birth tells an age between two numbers: where both give the same answer, it is the answer.
 */
import type { OwnFactValue } from '../../domain/own-fact.ts';
import { OWN_FIELD_SPECS, type OwnFieldSpec } from '../../domain/own-field.ts';
import type { Comparison } from '../../domain/own-rule.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

export type Truth = boolean | null;
type Test = (fact: OwnFactValue) => Truth;

/** Words between single spaces, so that whole words are found and punctuation plays no part. */
const words = remembered(
  (text) =>
    ` ${fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
);

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** The test a comparison makes of what is known of its field. */
export function testOf({ field, operator, value }: Comparison): Test {
  const spec = OWN_FIELD_SPECS[field];
  switch (operator) {
    case 'empty':
      return isEmpty;
    case 'filled':
      return (fact) => not(isEmpty(fact));
    case 'contains':
    case 'lacks':
    case 'in':
    case 'notIn': {
      const test = oneOf(spec, operator === 'contains' || operator === 'lacks', listOf(value));
      return operator === 'notIn' || operator === 'lacks' ? (fact) => not(test(fact)) : test;
    }
    default:
      if (typeof value === 'boolean') return (fact) => flagTest(fact, value);
      return rangeTest(spec, operator, value);
  }
}

function isEmpty(fact: OwnFactValue): boolean {
  return fact === null || ('values' in fact && fact.values.length === 0);
}

function listOf(value: Comparison['value']): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

function flagTest(fact: OwnFactValue, wanted: boolean): Truth {
  return fact !== null && 'flag' in fact ? fact.flag === wanted : null;
}

/** Whether any of what stands there is, or has the words of, any of those listed. */
function oneOf(spec: OwnFieldSpec, within: boolean, wanted: readonly string[]): Test {
  if (spec.type === 'level') {
    const ranks = wanted.map((one) => rankOf(spec, one));
    return (fact) => anyOf(ranks.map((rank) => rangeAnswer(spec, fact, 'eq', rank)));
  }
  const compared = spec.type === 'text' ? wanted.map(words) : wanted;
  return (fact) => {
    if (fact === null || !('values' in fact)) return null;
    // An empty cell of a list says nothing about the person; an empty note says that there is none.
    if (fact.values.length === 0 && spec.type === 'text' && spec.missing !== undefined) return null;
    const known = spec.type === 'text' ? fact.values.map(words) : fact.values;
    return known.some((one) => compared.some((other) => (within ? one.includes(other) : one === other)));
  };
}

/** Of several answers: true where one is, false where all are. */
function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

type Order = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

function rangeTest(spec: OwnFieldSpec, operator: Order, value: Comparison['value']): Test {
  if (typeof value !== 'number' && typeof value !== 'string') return () => null;
  const bound = rankOf(spec, value);
  return (fact) => rangeAnswer(spec, fact, operator, bound);
}

/** A level by its rank; numbers and days as they are. */
function rankOf({ levels }: OwnFieldSpec, value: number | string): number | string {
  return levels === undefined ? value : levels.indexOf(String(value));
}

function rangeAnswer(spec: OwnFieldSpec, fact: OwnFactValue, operator: Order, bound: number | string): Truth {
  if (fact === null || !('min' in fact)) return null;
  const [min, max] = [rankOf(spec, fact.min), rankOf(spec, fact.max)];
  switch (operator) {
    case 'lt':
      return certain(max < bound, min >= bound);
    case 'le':
      return certain(max <= bound, min > bound);
    case 'gt':
      return certain(min > bound, max <= bound);
    case 'ge':
      return certain(min >= bound, max < bound);
    case 'eq':
      return certain(min === bound && max === bound, min > bound || max < bound);
    case 'ne':
      return certain(min > bound || max < bound, min === bound && max === bound);
  }
}

function certain(yes: boolean, no: boolean): Truth {
  if (yes) return true;
  return no ? false : null;
}
