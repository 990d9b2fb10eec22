import { describe, expect, it } from 'vitest';
import { loadEthnicGroups } from '../../../electron/services/resources/index.ts';

describe('ethnic groups', () => {
  const groups = loadEthnicGroups();

  it('are the 54 of the state list, numbered 01 to 54', () => {
    expect(groups.map((group) => group.code)).toEqual(
      Array.from({ length: 54 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
    expect(new Set(groups.map((group) => group.name)).size).toBe(54);
  });

  it('know other spellings', () => {
    expect(groups.find((group) => group.name === 'Mông')?.aliases).toContain('HMông');
    expect(groups.find((group) => group.name === 'Khmer')?.aliases).toContain('Khơ-me');
  });

  it('are written in NFC', () => {
    expect(JSON.stringify(groups).normalize('NFC')).toBe(JSON.stringify(groups));
  });
});
