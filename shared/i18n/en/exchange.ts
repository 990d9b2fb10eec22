/** Codes by which e-offices exchange papers, and what they ask that is still blank. */
export const exchange = {
  title: 'Codes for exchanging papers',
  organs: 'Codes of organs',
  organsText:
    'Codes as of QCVN 102:2016/BTTTT, taken from the organ’s e-office, for example 000.00.05.H56. They go into the information file beside a paper.',
  types: 'Codes of types of papers',
  typesText: 'The code of the group and that of the type in the organ’s e-office.',
  none: 'There is no paper in the file yet. Draft papers on the screen Papers; their organs and recipients appear here.',
  column: {
    organ: 'Organ',
    role: 'Part',
    code: 'Code',
    type: 'Type of paper',
    group: 'Group code',
    detail: 'Type code',
  },
  role: { issues: 'Issues', told: 'Recipient', kept: 'Code noted' },
  field: { code: 'Code of {{name}}', type: 'Group code of {{name}}', detail: 'Type code of {{name}}' },
  badCode: 'Capitals, figures and points only, for example 000.00.05.H56.',
  missing: 'None yet',
  add: 'Add an organ…',
  addTitle: 'Add an organ',
  name: 'Name of the organ',
  give: 'Note',
  blanks: 'Still blank in the information for the e-office',
  blank: {
    organ:
      'Code of an organ (OrganId): not known of {{names}}. Fill it in under Rules → Authority → Exchange codes.',
    type: 'Code of a type of paper (Type, TypeDetail): not known of {{names}}. Fill it in under Rules → Authority → Exchange codes.',
    pages:
      'Pages (PageAmount): not known of {{count}} papers. Written as PDF, one file each, they are counted.',
    number:
      'Number, date (CodeNumber, PromulgationDate): {{count}} papers have none. Number them on the screen Papers.',
    signer: 'Signer (FullName): {{count}} papers have none. Note one under Rules → Authority → Signers.',
    sending: 'Facts of sending ({{names}}): the clerk fills these in when sending from the e-office.',
  },
  more: '{{names}} and {{count}} more',
  toCodes: 'Fill in codes',
};
