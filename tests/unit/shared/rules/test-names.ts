/** Names for findings in tests: what kind of thing it is, and its id. */
import { shortName } from '../../../../shared/rules/citations.ts';
import type { Names } from '../../../../shared/rules/finding-names.ts';
import { citations } from './sample-plan.ts';

export const testNames: Names = {
  post: (id) => `vị trí ${id}`,
  person: (id) => `cán bộ ${id}`,
  unit: (code) => `xã ${code}`,
  body: (id) => `cơ quan ${id}`,
  title: (code) => `chức danh ${code}`,
  bodyKind: (kind) => `loại ${kind}`,
  ownRule: () => undefined,
  citation: (id) => citations.find((candidate) => candidate.id === id),
  citationName: shortName,
  // The texts the samples rest on are in force by then.
  planStart: '2026-09-01',
};
