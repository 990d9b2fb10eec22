/** A problem of a file as one short technical line; the screens put a sentence of their own before it. */
import type { Problem } from '../../db/verify.ts';

export function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'pages':
      return problem.detail;
    case 'foreign-key':
      return `${problem.table} #${problem.row}`;
    case 'journal':
      return `journal #${problem.seq}`;
    case 'template-file':
      return `template_file ${problem.checksum}`;
  }
}
