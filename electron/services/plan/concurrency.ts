/** Which titles of a unit one person holds or may hold together: the catalogue's pairs and what the office changed. */
import {
  type ConcurrencyMode,
  type ConcurrentPair,
  isPairOf,
  modeOf,
} from '../../../shared/domain/concurrency.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { TitleCode } from '../../../shared/domain/ids.ts';
import type { Title } from '../../../shared/domain/post.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ConcurrencyRow } from '../../../shared/ipc/organisation-channels.ts';
import { loadTitles } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';
import { putSettings } from './settings.ts';

/** Every pair that goes together, in the catalogue or by the office's word, in the order of rank. */
export function concurrencyRows({ state, settings }: Session): ConcurrencyRow[] {
  const shipped = new Map(loadTitles().map((title) => [title.code, title]));
  const titles = [...state.titles.values()].sort((one, other) => other.rank - one.rank);
  return titles.flatMap((first, at) =>
    titles.slice(at + 1).flatMap((second): ConcurrencyRow[] => {
      const pair = { a: first.code, b: second.code };
      const byCatalogue = shippedMode(shipped, pair);
      const changed = settings.concurrency.some((one) => isPairOf(one, pair.a, pair.b));
      const mode = modeOf(first, second);
      if (mode === 'apart' && byCatalogue === 'apart' && !changed) return [];
      return [{ ...pair, mode, shipped: byCatalogue, changed }];
    }),
  );
}

function shippedMode(
  titles: ReadonlyMap<TitleCode, Title>,
  { a, b }: Pick<ConcurrentPair, 'a' | 'b'>,
): ConcurrencyMode {
  const [first, second] = [titles.get(a), titles.get(b)];
  return first === undefined || second === undefined ? 'apart' : modeOf(first, second);
}

/**
 * Says how two titles go together; null puts the catalogue's word back. Nobody is moved by it, as people are only
 * placed by an officer; the checks follow at once.
 */
export function setConcurrency(
  session: Session,
  a: TitleCode,
  b: TitleCode,
  mode: ConcurrencyMode | null,
): ChangeResult {
  const { state, settings } = session;
  const [first, second] = [a, b].map((code) => state.titles.get(code));
  if (first === undefined || second === undefined || first === second) {
    throw new AppError('bad-arguments', { a, b }, 'two titles of the catalogue are wanted');
  }
  const others = settings.concurrency.filter((pair) => !isPairOf(pair, a, b));
  const shipped = shippedMode(new Map(loadTitles().map((title) => [title.code, title])), { a, b });
  const isChange = mode !== null && mode !== shipped;
  return session.change('concurrency.set', (tx) => {
    const concurrency = isChange ? [...others, { a, b, mode }] : others;
    putSettings(tx, session, { ...settings, concurrency });
    return { a: first.name, b: second.name, mode: mode ?? shipped };
  });
}
