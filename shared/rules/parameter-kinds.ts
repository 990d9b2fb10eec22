/** The kinds of a rule's thresholds, read off the schema the rule itself checks them with. */
import { z } from 'zod';
import { BODY_KINDS } from '../domain/body-kind.ts';
import { DISCIPLINE_KINDS, RATINGS, RELATIONS } from '../domain/history.ts';
import { TitleCode, UnitCode } from '../domain/ids.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../domain/levels.ts';
import { type NumberKind, type ParameterKind, Quantity } from '../domain/parameter-kind.ts';
import { PLACEMENT_FORMS } from '../domain/plan.ts';
import { SPECIALITIES } from '../domain/speciality.ts';
import { UnitType } from '../domain/unit.ts';

/** The parts of a JSON Schema that thresholds are made of. */
interface Shape {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  propertyNames?: Shape;
  additionalProperties?: Shape;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  quantity?: unknown;
}

/** Where the catalogs have the words of a list of choices; of any other they are with the threshold's own. */
const VOCABULARIES: readonly (readonly [options: readonly string[], words: string])[] = [
  [UnitType.options, 'domain.unitType'],
  [SPECIALITIES, 'domain.speciality'],
  [DEGREES, 'domain.degree'],
  [THEORIES, 'domain.theory'],
  [STATE_MANAGEMENTS, 'domain.stateManagement'],
  [PLACEMENT_FORMS, 'domain.form'],
  [BODY_KINDS, 'ruleList.bodyKind'],
  [RATINGS, 'domain.rating'],
  [DISCIPLINE_KINDS, 'domain.discipline'],
  [RELATIONS, 'domain.relation'],
];

/** A threshold: what it may be, and whether a value is. */
export interface RuleParameter {
  readonly kind: ParameterKind;
  accepts(value: unknown): boolean;
}

/**
 * The thresholds of a rule by name; none where they are the rows of the table of standards. Throws where one is of a
 * shape that no editor knows: the test of the registry asks for every rule.
 */
export function parametersOf(schema: z.ZodType): ReadonlyMap<string, RuleParameter> {
  if (!(schema instanceof z.ZodObject)) return new Map();
  const shapes = shapeOf(schema).properties ?? {};
  return new Map(
    Object.entries<z.ZodType>(schema.shape).map(([name, one]) => [
      name,
      { kind: kindOf(name, shapes[name] ?? {}), accepts: (value) => one.safeParse(value).success },
    ]),
  );
}

function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: 'input' }) as Shape;
}

const TITLE = shapeOf(TitleCode).pattern;
const UNIT = shapeOf(UnitCode).pattern;

function kindOf(name: string, shape: Shape): ParameterKind {
  const some = shape.anyOf?.find(({ type }) => type !== 'null');
  const kind = some === undefined ? kindOfValue(name, shape) : kindOfOptional(some);
  if (kind === null) throw new Error(`threshold ${name}: no editor knows ${JSON.stringify(shape)}`);
  return kind;
}

function kindOfOptional(shape: Shape): ParameterKind | null {
  const number = numberKind(shape);
  return number === null ? null : { ...number, optional: true };
}

function kindOfValue(name: string, shape: Shape): ParameterKind | null {
  const options = textsIn(shape.enum);
  if (options !== null) return { type: 'choice', options, words: wordsOf(name, options) };
  switch (shape.type) {
    case 'boolean':
      return { type: 'yes-no' };
    case 'integer':
    case 'number': {
      const number = numberKind(shape);
      return number === null ? null : { ...number, optional: false };
    }
    case 'string':
      if (shape.format === 'date') return { type: 'date' };
      return shape.pattern === TITLE ? { type: 'title' } : null;
    case 'array':
      return kindOfList(name, shape.items ?? {});
    case 'object':
      return kindOfTable(name, shape);
    default:
      return null;
  }
}

function kindOfList(name: string, item: Shape): ParameterKind | null {
  const options = textsIn(item.enum);
  if (options !== null) return { type: 'choices', options, words: wordsOf(name, options) };
  if (item.type !== 'string') return null;
  return item.pattern === TITLE ? { type: 'titles' } : { type: 'texts' };
}

function kindOfTable(
  name: string,
  { propertyNames, additionalProperties, properties, required = [] }: Shape,
): ParameterKind | null {
  const keys = textsIn(propertyNames?.enum) ?? (properties === undefined ? null : Object.keys(properties));
  if (keys !== null) {
    const number = numberKind(additionalProperties ?? Object.values(properties ?? {})[0] ?? {});
    if (number === null) return null;
    return {
      type: 'numbers-by',
      keys,
      words: wordsOf(name, keys),
      number,
      partial: required.length < keys.length,
    };
  }
  const columns = Object.entries(additionalProperties?.properties ?? {});
  const number = numberKind(columns[0]?.[1] ?? {});
  if (propertyNames?.pattern !== UNIT || number === null) return null;
  return {
    type: 'numbers-by-unit',
    columns: columns.map(([column]) => column),
    words: `ruleList.column.${name}`,
    number,
  };
}

function numberKind(shape: Shape): NumberKind | null {
  if (shape.type !== 'integer' && shape.type !== 'number') return null;
  const whole = shape.type === 'integer';
  const { minimum = null, exclusiveMinimum = null, maximum = null } = shape;
  return {
    type: 'number',
    whole,
    min: whole && exclusiveMinimum !== null ? exclusiveMinimum + 1 : minimum,
    moreThan: whole ? null : exclusiveMinimum,
    // Whole numbers end where they are no longer exact; nobody means that as a bound.
    max: maximum === Number.MAX_SAFE_INTEGER ? null : maximum,
    quantity: Quantity.safeParse(shape.quantity).data ?? null,
  };
}

function textsIn(list: readonly unknown[] | undefined): string[] | null {
  return list === undefined ? null : list.map(String);
}

function wordsOf(name: string, options: readonly string[]): string {
  const known = VOCABULARIES.find(([all]) => options.every((option) => all.includes(option)));
  return known?.[1] ?? `ruleList.choice.${name}`;
}
