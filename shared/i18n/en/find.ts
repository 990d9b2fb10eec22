/** Finding in the plan's grid. */
export const find = {
  label: 'Find and go to a cell',
  next: 'Next cell',
  previous: 'Previous cell',
  close: 'Close the search',
  none: 'No cell says this.',
  count: 'Cell {{number}} of {{count}}',
} as const;
