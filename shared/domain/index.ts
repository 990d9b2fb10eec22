/** The words of the domain: schemas first, types from them. */
export * from './candidate.ts';
export * from './citation.ts';
export * from './dates.ts';
export * from './decision.ts';
export * from './errors.ts';
export * from './finding.ts';
export * from './ids.ts';
export * from './import.ts';
export * from './import-batch.ts';
export * from './import-draft.ts';
export * from './levels.ts';
export * from './person.ts';
export * from './plan.ts';
export * from './post.ts';
export * from './settings.ts';
export * from './unit.ts';
export * from './workspace.ts';
