import type { SameKeys } from '../translate.ts';
import type { journal as vi } from '../vi/journal.ts';

export const journal: SameKeys<typeof vi> = {
  workspace: {
    create: 'Create the file for {{province}} with {{units}} units',
    restore: 'Restore from the backup “{{file}}”',
  },
  roster: {
    import: 'Import “{{file}}”: {{created}} people added, {{updated}} updated',
    sample: 'Load the sample roster: {{people}} people, {{placements}} seats filled',
  },
  person: {
    edit: 'Correct facts of {{person}}',
    add: 'Add {{person}} to the roster',
    editMany: 'Set “{{field}}” of {{count}} people to “{{value}}”',
    editManyBlank: 'Empty “{{field}}” of {{count}} people',
    remove: 'Take {{count}} people out of the roster: {{reason}}',
    removeOne: 'Take {{person}} out of the roster: {{reason}}',
    restore: 'Bring {{count}} people back into the roster',
    restoreOne: 'Bring {{person}} back into the roster',
    apart: 'Note that {{person}} and {{other}} are two different people',
    merge: 'Merge {{other}} into {{person}}',
  },
  inScope: { true: 'in scope of the plan', false: 'out of scope' },
  placement: {
    assign: 'Place {{person}} as {{post}}, {{unit}}',
    assignJoint: 'Place {{person}} as {{post}}, also {{also}}, {{unit}}',
    moveJoint: 'Move {{person}} from {{fromPost}} to {{post}}, also {{also}}, {{unit}}',
    move: 'Move {{person}} from {{fromPost}} to {{post}}, {{unit}}',
    swap: 'Swap {{personA}} ({{postA}}, {{unitA}}) and {{personB}} ({{postB}}, {{unitB}})',
    clear: 'Vacate {{count}} seats',
    clearOne: 'Take {{person}} out of {{post}}, {{unit}}',
    edit: 'Change form, date or note of {{count}} seats',
    editOne: 'Change form, date or note of {{post}}, {{unit}}',
  },
  disposition: {
    set: 'Set {{person}} to: {{kind}}',
    clear: 'Take back how {{person}} is dealt with',
  },
  seat: {
    add: 'Add a seat {{post}}, {{unit}}',
    remove: 'Remove a seat {{post}}, {{unit}}',
    norm: 'Changed the norm of {{post}}, {{body}}, {{unit}}: from {{before}} to {{after}}',
    freeze: 'Held back {{count}} seats of {{post}}, {{unit}}',
    unfreeze: 'Released {{count}} seats of {{post}}, {{unit}}',
  },
  concurrency: { set: 'Titles {{a}} and {{b}}: {{mode}}' },
  body: {
    add: 'Set up {{body}}, {{unit}}',
    remove: 'Removed {{body}}, {{unit}}',
  },
  waiver: {
    set: 'Record {{kind}} on “{{rule}}” for {{subject}}, under {{document}}',
    remove: 'Take back {{kind}} on “{{rule}}” for {{subject}}, under {{document}}',
  },
  waiverKind: {
    owed: 'an owed standard',
    consent: 'the consent of the superior committee',
    special: 'a special case',
  },
  settings: { change: 'Change the settings of the file' },
  rule: { edit: 'Edited the rule “{{name}}”: {{what}}' },
  rulePart: {
    to: '{{label}}: {{value}}',
    list: '{{label}}: {{count}} entries',
    shipped: '{{label}}: back to the default',
    off: 'switched off',
    on: 'switched on again',
    severity: 'severity: {{severity}}',
    shippedSeverity: 'severity: back to the default',
    citation: 'own legal basis: {{citation}}',
    noCitation: 'no legal basis of its own any more',
  },
  citation: {
    save: 'Edited the legal basis {{citation}}',
    saveNew: 'Added the legal basis {{citation}}',
    saveShipped: 'Noted when {{citation}} is in force',
    remove: 'Removed the legal basis {{citation}}',
  },
  ownRule: {
    save: 'Set the own rule “{{name}}”',
    remove: 'Remove the own rule “{{name}}”',
  },
  plan: { edit: 'Change the plan' },
  standards: {
    save: 'Make the set of standards “{{name}}”, which differs in {{titles}} titles, and check with it',
    use: 'Check with the set of standards “{{name}}”',
    useShipped: 'Check with the default set of standards',
  },
};
