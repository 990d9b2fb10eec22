/** The card of a person on paper, and what is said about printing it. */
export const personCard = {
  title: 'Personal card',
  about: 'By plan {{plan}}, {{date}}',
  placed: '{{post}}: {{form}}, from {{date}}',
  note: 'Note: {{note}}',
  settled: 'Disposition: {{kind}}',
  settledOn: 'Disposition: {{kind}}, on {{date}}',
  finding: '{{severity}}: {{words}}',
  findingAt: '{{severity}}: {{words}} ({{post}})',
  waived: '{{finding}}. {{kind}}: {{document}}',
  paper: '{{paper}}{{date}}: {{subject}} ({{state}})',
  dated: ', {{date}}',
  act: 'Print, export the card',
  actMany: 'Print, export cards ({{count}})',
  format: { pdf: 'Write as PDF…', docx: 'Write as Word…' },
  print: 'Print…',
  written: '{{file}} was written',
} as const;
