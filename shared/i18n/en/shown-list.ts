/** Lists exactly as a screen shows them, as files or on paper. */
export const shownList = {
  act: 'Export, print',
  format: { xlsx: 'Excel…', pdf: 'PDF…', docx: 'Word…' },
  print: 'Print…',
  written: 'Wrote {{file}}: the lines, columns and order shown.',
  ordinal: 'No.',
  closing: '(The list has {{count}} lines)',
  find: 'Found by: {{text}}',
};
