import { describe, expect, it } from 'vitest';
import { splitForCut } from '../../../../renderer/components/cut-text.tsx';
import { nextSize } from '../../../../renderer/components/splitter-size.ts';

describe('splitForCut', () => {
  it('keeps the last words of a long name and never loses a sign', () => {
    const name = 'Uỷ viên Ban Thường vụ Đảng uỷ, Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam xã';
    const [head, tail] = splitForCut(name);
    expect(head + tail).toBe(name);
    expect(tail).toBe(' Việt Nam xã');
  });

  it('leaves short texts and texts without spaces whole', () => {
    expect(splitForCut('Bí thư Đảng uỷ')).toEqual(['Bí thư Đảng uỷ', '']);
    expect(splitForCut('x'.repeat(60))).toEqual(['x'.repeat(60), '']);
  });
});

describe('nextSize', () => {
  const left = { size: 260, min: 180, max: 320, direction: 1 };

  it('follows the arrows towards the side the pane grows to', () => {
    expect(nextSize('ArrowRight', false, left)).toBe(276);
    expect(nextSize('ArrowRight', false, { ...left, direction: -1 })).toBe(244);
    expect(nextSize('ArrowLeft', true, left)).toBe(196);
  });

  it('stays within its bounds', () => {
    expect(nextSize('ArrowRight', true, left)).toBe(320);
    expect(nextSize('Home', false, left)).toBe(180);
    expect(nextSize('End', false, left)).toBe(320);
    expect(nextSize('a', false, left)).toBeNull();
  });
});
