/** Names of files that hold many papers. */
import type { DecisionFamily } from '../domain/decision.ts';

/** By the form, as several organs may issue in one: the chair, a department, communes. */
const FAMILY_NAMES: Readonly<Record<DecisionFamily, string>> = {
  state: 'Các quyết định theo thể thức Nhà nước',
  party: 'Các quyết định theo thể thức Đảng',
};

/** File name without ending of all decisions of a family, or of all decisions together. */
export function mergedFileName(family: DecisionFamily | null): string {
  return family === null ? 'Các quyết định' : FAMILY_NAMES[family];
}
