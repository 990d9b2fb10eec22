/** Disciplines of people for the cases of the rules about them. */
import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { Discipline, DisciplineKind } from '../../../../../shared/domain/history.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import { date } from '../sample-plan.ts';

export function discipline(kind: DisciplineKind, decided: string, until?: string): Discipline {
  return {
    kind,
    decided: decided === '' ? NO_DATE : date(decided),
    until: until === undefined ? NO_DATE : date(until),
    document: '',
    text: '',
  };
}

export function disciplined(...disciplines: Discipline[]): Partial<Person> {
  return { disciplines };
}
