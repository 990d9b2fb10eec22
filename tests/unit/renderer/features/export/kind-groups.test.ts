import { describe, expect, it } from 'vitest';
import { KIND_GROUPS } from '../../../../../renderer/features/export/kind-groups.ts';
import { EXPORT_KINDS } from '../../../../../shared/domain/decision.ts';

describe('KIND_GROUPS', () => {
  it('has every kind of paper once', () => {
    expect(KIND_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...EXPORT_KINDS].sort());
  });
});
