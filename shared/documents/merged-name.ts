/** Names of files that hold many papers. */
import type { DecisionFamily } from '../domain/decision.ts';

const FAMILY_NAMES: Readonly<Record<DecisionFamily, string>> = {
  state: 'Các quyết định của Chủ tịch Ủy ban nhân dân tỉnh',
  party: 'Các quyết định của Ban Thường vụ Tỉnh uỷ',
};

/** File name without ending of all decisions of a family, or of all decisions together. */
export function mergedFileName(family: DecisionFamily | null): string {
  return family === null ? 'Các quyết định' : FAMILY_NAMES[family];
}
