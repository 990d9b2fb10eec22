/** An order inside its thread: tells what was made part by part. */
import { toErrorShape } from '../../../shared/domain/errors.ts';
import { carryOut } from './carry-out.ts';
import type { FromPress, PressOrder } from './orders.ts';

export async function servePress(order: PressOrder, tell: (message: FromPress) => void): Promise<void> {
  try {
    await carryOut(order, {
      made: async (made) => tell({ type: 'made', made }),
      progress: (done) => tell({ type: 'progress', done }),
    });
    tell({ type: 'done' });
  } catch (error) {
    tell({ type: 'failed', error: toErrorShape(error) });
  }
}
