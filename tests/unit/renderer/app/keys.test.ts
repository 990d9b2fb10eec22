import { describe, expect, it } from 'vitest';
import { isKey, type KeyPress, keysOf } from '../../../../renderer/app/keys.ts';

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    ...change,
  };
}

describe('isKey', () => {
  it('compares every modifier', () => {
    expect(isKey(press('k', { ctrlKey: true }), 'Ctrl+K')).toBe(true);
    expect(isKey(press('k'), 'Ctrl+K')).toBe(false);
    expect(isKey(press('k', { ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
    expect(isKey(press('k', { ctrlKey: true, altKey: true }), 'Ctrl+K')).toBe(false);
    expect(isKey(press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z')).toBe(true);
  });

  it('knows a letter by its place on the keyboard when a layout gives another sign', () => {
    expect(isKey(press('đ', { ctrlKey: true, code: 'KeyK' }), 'Ctrl+K')).toBe(true);
  });

  it('knows a digit by its place: layouts put letters such as ă on the digit row', () => {
    expect(isKey(press('ă', { altKey: true, code: 'Digit1' }), 'Alt+1')).toBe(true);
    expect(isKey(press('1', { altKey: true, code: 'Numpad1' }), 'Alt+1')).toBe(true);
    expect(isKey(press('2', { altKey: true, code: 'Digit2' }), 'Alt+1')).toBe(false);
  });

  it('takes a sign with or without Shift', () => {
    expect(isKey(press('?', { shiftKey: true }), '?')).toBe(true);
    expect(isKey(press('?'), '?')).toBe(true);
    expect(isKey(press('.', { ctrlKey: true }), 'Ctrl+.')).toBe(true);
  });

  it('knows the plus sign, and minus and digits beside it', () => {
    expect(isKey(press('+', { ctrlKey: true, shiftKey: true }), 'Ctrl++')).toBe(true);
    expect(isKey(press('+', { ctrlKey: true, code: 'NumpadAdd' }), 'Ctrl++')).toBe(true);
    expect(isKey(press('-', { ctrlKey: true }), 'Ctrl+-')).toBe(true);
    expect(isKey(press('+'), 'Ctrl++')).toBe(false);
    expect(keysOf('Ctrl++')).toEqual(['Ctrl', '+']);
    expect(keysOf('Ctrl+Shift+N')).toEqual(['Ctrl', 'Shift', 'N']);
  });

  it('never fires while an input method composes', () => {
    expect(isKey(press('k', { ctrlKey: true, isComposing: true }), 'Ctrl+K')).toBe(false);
    expect(isKey(press('?', { keyCode: 229 }), '?')).toBe(false);
  });
});
