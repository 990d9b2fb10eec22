import type { SameKeys } from '../translate.ts';
import type { fullCheck as vi } from '../vi/full-check.ts';

export const fullCheck: SameKeys<typeof vi> = {
  command: 'Check everything again',
  agrees: 'The whole plan was checked again at {{time}}: {{findings}} findings, just as they are listed.',
  differs:
    'Checking the whole plan again at {{time}} gave another result for {{different}} findings. The list now shows the new result ({{findings}} findings). This is a fault of the program; please tell its support.',
  threadLost:
    'The check running beside the program stopped halfway, so the program checked by itself. The result is complete.',
};
