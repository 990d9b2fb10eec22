/** Ordered levels of training. The order of each list is the order of rank (DOMAIN.md §2.1). */
import { z } from 'zod';

/** Trình độ chuyên môn: chưa qua đào tạo < sơ cấp < trung cấp < cao đẳng < đại học < thạc sĩ < tiến sĩ. */
export const DEGREES = [
  'none',
  'primary',
  'intermediate',
  'college',
  'university',
  'master',
  'doctor',
] as const;
export const Degree = z.enum(DEGREES);
export type Degree = z.infer<typeof Degree>;

/** Lý luận chính trị: chưa có < sơ cấp < trung cấp < cao cấp < cử nhân. */
export const THEORIES = ['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const;
export const Theory = z.enum(THEORIES);
export type Theory = z.infer<typeof Theory>;

/** Quản lý nhà nước: chưa có < cán sự < chuyên viên < chuyên viên chính < chuyên viên cao cấp. */
export const STATE_MANAGEMENTS = ['none', 'officer', 'specialist', 'principal', 'senior'] as const;
export const StateManagement = z.enum(STATE_MANAGEMENTS);
export type StateManagement = z.infer<typeof StateManagement>;

/** Rank of `level` in its ordered list; higher is more. */
export function rankOf<L extends string>(levels: readonly L[], level: L): number {
  return levels.indexOf(level);
}
