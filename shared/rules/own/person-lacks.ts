/** DATA-MISSING for the office's own rules about people: who holds no post is told of as well. */
import { type Fact, MissingField } from '../../domain/finding.ts';
import { makeFinding } from '../make-finding.ts';
import type { AskedRule } from '../rule.ts';
import type { CompiledRule } from './compile.ts';

/** What a rule lacks to be asked: facts of the person, and columns kept verbatim. */
export interface Missing {
  readonly fields: readonly MissingField[];
  readonly columns: readonly string[];
}

export function personLacks(rules: readonly CompiledRule<'person'>[]): AskedRule<'person'> {
  return {
    id: 'DATA-MISSING',
    scope: 'person',
    severity: 'warn',
    legalBasis: [],
    judgesCandidates: true,
    waivable: [],
    counted: () => null,
    compare: () => null,
    lacks: () => [],
    check(view, listed) {
      const found = missingFact(rules.map((rule) => rule.lacking(view, listed)));
      if (found === null) return [];
      const { id } = listed.person;
      const raised = {
        rule: 'DATA-MISSING',
        severity: 'warn',
        wanted: { kind: 'none' },
        found,
        legalBasis: [],
      } as const;
      return [makeFinding('person', id, { personId: id }, raised)];
    },
  };
}

/** What several rules lack as one fact, each field once and in the order of the catalogue; null where it is nothing. */
export function missingFact(all: readonly Missing[]): Fact | null {
  const fields = new Set(all.flatMap((one) => one.fields));
  if (fields.size === 0) return null;
  const columns = new Set(all.flatMap((one) => one.columns));
  return {
    kind: 'missing',
    fields: MissingField.options.filter((field) => fields.has(field)),
    ...(columns.size === 0 ? {} : { columns: [...columns].sort() }),
  };
}
