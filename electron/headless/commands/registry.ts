/**
 * Every command of the command line with what carries it out, loaded when it is asked for: a script that runs
 * many commands does not pay each time for the readers and writers of files it does not use.
 */
import type { CommandName } from '../arguments.ts';
import type { Answer, Command, Context } from '../context.ts';

const commands: Record<CommandName, () => Promise<Command>> = {
  new: async () => (await import('./new.ts')).create,
  import: async () => (await import('./roster.ts')).importRoster,
  imports: async () => (await import('./imports.ts')).imports,
  template: async () => (await import('./imports.ts')).template,
  people: async () => (await import('./people.ts')).people,
  'people-removed': async () => (await import('./roster-by-hand.ts')).removed,
  'person-remove': async () => (await import('./roster-by-hand.ts')).removePerson,
  'person-restore': async () => (await import('./roster-by-hand.ts')).restorePerson,
  'person-doubles': async () => (await import('./roster-by-hand.ts')).doubles,
  'person-merge': async () => (await import('./roster-by-hand.ts')).mergePersons,
  'person-card': async () => (await import('./person-card.ts')).personCard,
  units: async () => (await import('./organisation.ts')).units,
  posts: async () => (await import('./organisation.ts')).posts,
  assign: async () => (await import('./plan.ts')).assignPerson,
  unassign: async () => (await import('./plan.ts')).unassign,
  propose: async () => (await import('./propose.ts')).proposePeople,
  dispose: async () => (await import('./plan.ts')).dispose,
  plans: async () => (await import('./plans.ts')).plans,
  'plan-new': async () => (await import('./plans.ts')).planNew,
  'plan-use': async () => (await import('./plans.ts')).planUse,
  'plan-compare': async () => (await import('./plan-compare.ts')).planCompare,
  undo: async () => (await import('./history.ts')).undo,
  redo: async () => (await import('./history.ts')).redo,
  history: async () => (await import('./history.ts')).history,
  journal: async () => (await import('./history.ts')).journal,
  review: async () => (await import('./review.ts')).review,
  rules: async () => (await import('./checks.ts')).rules,
  standards: async () => (await import('./standards.ts')).standards,
  'standards-import': async () => (await import('./standards.ts')).standardsImport,
  'standards-export': async () => (await import('./standards.ts')).standardsExport,
  'standards-use': async () => (await import('./standards.ts')).standardsUse,
  'rule-set': async () => (await import('./rule-set.ts')).ruleSet,
  check: async () => (await import('./checks.ts')).check,
  waivers: async () => (await import('./waivers.ts')).waivers,
  waive: async () => (await import('./waivers.ts')).waive,
  unwaive: async () => (await import('./waivers.ts')).unwaive,
  'own-rules': async () => (await import('./own-rules.ts')).ownRules,
  'own-rule-set': async () => (await import('./own-rules.ts')).setOwnRule,
  'own-rule-remove': async () => (await import('./own-rules.ts')).dropOwnRule,
  explain: async () => (await import('./explain.ts')).explain,
  vacancies: async () => (await import('./checks.ts')).vacancies,
  overview: async () => (await import('./overview.ts')).overview,
  surplus: async () => (await import('./outlook.ts')).surplus,
  retirements: async () => (await import('./outlook.ts')).retirements,
  forecast: async () => (await import('./outlook.ts')).forecast,
  report: async () => (await import('./report.ts')).report,
  reports: async () => (await import('./report.ts')).reports,
  'report-remove': async () => (await import('./report.ts')).reportRemove,
  statistics: async () => (await import('./statistics.ts')).statistics,
  export: async () => (await import('./export.ts')).exportFiles,
  'decision-templates': async () => (await import('./decision-templates.ts')).decisionTemplates,
  'decision-template-check': async () => (await import('./decision-templates.ts')).checkDecisionTemplate,
  'decision-template-use': async () => (await import('./decision-templates.ts')).adoptDecisionTemplate,
  'decision-template-remove': async () => (await import('./decision-templates.ts')).removeDecisionTemplate,
  'decision-template-save': async () => (await import('./decision-templates.ts')).saveDecisionTemplate,
  verify: async () => (await import('./file.ts')).verify,
  backup: async () => (await import('./file.ts')).backup,
  restore: async () => (await import('./file.ts')).restore,
  help: async () => (await import('./help.ts')).help,
};

export async function runCommand(name: CommandName, context: Context): Promise<Answer> {
  const command = await commands[name]();
  return command(context);
}
