/** How long a change takes until it is seen, measured within the window: nothing of the measuring itself is between. */
import type { Page } from '@playwright/test';
import type { PersonId, PostId } from '../../shared/domain/ids.ts';
import { median } from './yardstick.ts';

/**
 * Median in ms of calls through the bridge, each an assignment of `personId` to one of `postIds` until it is answered with
 * its findings and painted, and its undoing.
 */
export async function changeSeen(
  window: Page,
  personId: PersonId,
  postIds: readonly PostId[],
): Promise<number> {
  const times = await window.evaluate(
    async ({ person, posts }) => {
      const bridge = Reflect.get(globalThis, 'api') as {
        call(channel: string, args: unknown): Promise<string>;
      };
      const results: number[] = [];
      for (const postId of posts) {
        const before = performance.now();
        await bridge.call('placement.assign', { postId, personId: person, displace: false });
        // The next frame draws the difference; the task after it begins when that frame is painted.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        results.push(performance.now() - before);
        await bridge.call('history.undo', {});
      }
      return results;
    },
    { person: personId, posts: [...postIds] },
  );
  return median(times);
}
