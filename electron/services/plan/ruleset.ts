/** The ruleset in force: the national file with the office's standards and changes laid over it. */
import { RULES } from '../../../shared/rules/registry.ts';
import { type RuleSettings, Ruleset, type Standard, withOverrides } from '../../../shared/rules/ruleset.ts';
import { loadJson } from '../resources/index.ts';

let national: Ruleset | null = null;

/** What the program ships, with nothing of the office's. */
export function shippedRuleset(): Ruleset {
  national ??= loadJson('rulesets/national.json', Ruleset);
  return national;
}

/** The standards the program ships. */
export function nationalStandards(): readonly Standard[] {
  return shippedRuleset().standards;
}

/**
 * `standards` are those of the version the plan is checked with; null for those the program ships. Throws AppError
 * `bad-arguments` where a threshold does not fit its rule.
 */
export function rulesetFor(settings: RuleSettings, standards: readonly Standard[] | null): Ruleset {
  const base = shippedRuleset();
  const ruleset = standards === null ? base : { ...base, standards: [...standards] };
  return withOverrides(ruleset, settings, RULES);
}
