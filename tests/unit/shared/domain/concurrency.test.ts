import { describe, expect, it } from 'vitest';
import { loadTitles } from '../../../../electron/services/resources/index.ts';
import { type ConcurrencyMode, modeOf, withConcurrency } from '../../../../shared/domain/concurrency.ts';
import { TitleCode } from '../../../../shared/domain/ids.ts';
import type { Title } from '../../../../shared/domain/post.ts';

const [D01, H01, D02, U02, U40] = ['D01', 'H01', 'D02', 'U02', 'U40'].map((code) =>
  TitleCode.parse(code),
) as [TitleCode, TitleCode, TitleCode, TitleCode, TitleCode];
const shipped = loadTitles();

/** How two titles go together, seen from either. */
function modes(titles: readonly Title[], a: TitleCode, b: TitleCode): ConcurrencyMode[] {
  const find = (code: TitleCode) => {
    const title = titles.find((one) => one.code === code);
    if (title === undefined) throw new Error(`no title ${code}`);
    return title;
  };
  return [modeOf(find(a), find(b)), modeOf(find(b), find(a))];
}

describe('titles that go together', () => {
  it('are those of the catalogue until the office says otherwise', () => {
    expect(withConcurrency(shipped, [])).toBe(shipped);
    expect(modes(shipped, D01, H01)).toEqual(['allowed', 'allowed']);
    expect(modes(shipped, U02, U40)).toEqual(['apart', 'apart']);
  });

  it('follow the office in both directions, whichever title it named first', () => {
    const pairs = [
      { a: D01, b: H01, mode: 'joint' as const },
      { a: H01, b: D02, mode: 'apart' as const },
      { a: U40, b: U02, mode: 'allowed' as const },
    ];
    const titles = withConcurrency(shipped, pairs);
    expect(modes(titles, D01, H01)).toEqual(['joint', 'joint']);
    expect(modes(titles, D02, H01)).toEqual(['apart', 'apart']);
    expect(modes(titles, U02, U40)).toEqual(['allowed', 'allowed']);
    const joint = titles.find(({ code }) => code === D01);
    // Who may hold both by the rules may do so when meant to.
    expect(joint?.concurrentWith).toContain(H01);
    expect(joint?.concurrentWith).toHaveLength(
      shipped.find(({ code }) => code === D01)?.concurrentWith.length ?? 0,
    );
    expect(modes(shipped, D01, H01)).toEqual(['allowed', 'allowed']);
  });

  it('leave out titles the catalogue does not have', () => {
    const gone = TitleCode.parse('Z99');
    expect(withConcurrency(shipped, [{ a: D01, b: gone, mode: 'joint' }])).toEqual(shipped);
  });
});
