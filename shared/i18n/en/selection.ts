/** What can be done to several lines of the plan's grid at once. */
export const selection = {
  label: 'What to do with the chosen lines',
  count: '{{count}} lines chosen, {{filled}} filled seats',
  form: 'Set form',
  day: 'Set day',
  setDay: 'Set this day',
  dayWrong: 'Write the day as 01/7/2026.',
  clear: 'Vacate',
  hold: 'Hold {{count}} vacant seats back',
  release: 'Release {{count}} seats',
  held: '{{count}} seats are held back',
  released: '{{count}} seats are released',
  export: 'Export decisions…',
} as const;
