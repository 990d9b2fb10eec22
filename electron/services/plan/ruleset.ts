/** The ruleset in force: the national file with what the office changed laid over it. */
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import { RULES } from '../../../shared/rules/registry.ts';
import { Ruleset, withOverrides } from '../../../shared/rules/ruleset.ts';
import { loadJson } from '../resources/index.ts';

let national: Ruleset | null = null;

function loadNational(): Ruleset {
  national ??= loadJson('rulesets/national.json', Ruleset);
  return national;
}

export function rulesetFor(settings: Pick<WorkspaceSettings, 'ruleOverrides'>): Ruleset {
  return withOverrides(loadNational(), settings.ruleOverrides, RULES);
}
