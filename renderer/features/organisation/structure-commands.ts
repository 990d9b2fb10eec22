/** What hands do to the organisation of a unit: each runs one command, says what was done and offers the way back. */
import type { BodyId, ConcurrencyMode, TitleCode, UnitCode } from '../../../shared/domain/index.ts';
import { bodyIdOf } from '../../../shared/domain/seats.ts';
import type { FurtherBody } from '../../../shared/ipc/organisation-channels.ts';
import { call } from '../../app/api.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { type BodyLine, normOf, type TitleLine } from './structure-lines.ts';

/** A change of bodies is told to the window as a new plan; one of seats comes with the answer. */
async function run(message: string, change: () => ReturnType<typeof call<'seat.norm'>>): Promise<void> {
  const result = await change();
  if (!result.delta.reload) usePlanStore.getState().applyDelta(result.delta);
  if (result.entry !== null) notify({ message, undo: undoOf(result) });
}

/** The most seats of a title the program takes (the same bound as the command). */
export const MOST_SEATS = 50;

/** A title of a body with its name. */
type NormOf = Pick<TitleLine, 'bodyId' | 'titleCode' | 'name'>;

function putNorm({ bodyId, titleCode, name }: NormOf, norm: number): Promise<void> {
  return run(t('organisation.done.norm', { title: name, norm: formatNumber(norm) }), () =>
    call('seat.norm', { bodyId, titleCode, norm }),
  );
}

/** What is no norm is said to be none, and changes nothing; `onSet` is told once it is set. */
export function setNorm(title: NormOf, norm: number, onSet?: () => void): void {
  attempt(async () => {
    if (Number.isInteger(norm) && norm >= 0 && norm <= MOST_SEATS) {
      await putNorm(title, norm);
      onSet?.();
    } else notify({ tone: 'error', message: t('organisation.noNorm', { most: formatNumber(MOST_SEATS) }) });
  });
}

let steps: Promise<void> = Promise.resolve();

/** One seat more or fewer. Hands are faster than answers: each step begins where the one before it ended. */
export function stepNorm(title: NormOf, by: 1 | -1): void {
  const step = steps.then(async () => {
    const { index } = usePlanStore.getState();
    const unitCode = index.bodies.get(title.bodyId)?.unitCode;
    const norm = unitCode === undefined ? null : normOf(index, unitCode, title);
    if (norm !== null && norm + by >= 0 && norm + by <= MOST_SEATS) await putNorm(title, norm + by);
  });
  // One that is refused does not stop those after it.
  steps = step.catch(() => undefined);
  attempt(() => step);
}

/** Holds all vacant seats of a title back, or releases those that are; says so where none is vacant. */
export function setFrozen(line: TitleLine, frozen: boolean): void {
  const postIds = [...(frozen ? line.vacant : line.frozen)];
  if (postIds.length === 0) {
    notify({ message: t('organisation.noneVacant', { title: line.name }) });
    return;
  }
  const words = { title: line.name, count: formatNumber(postIds.length) };
  attempt(() =>
    run(t(frozen ? 'organisation.done.freeze' : 'organisation.done.unfreeze', words), () =>
      call('seat.freeze', { postIds, frozen }),
    ),
  );
}

/** Sets a body up; `onAdded` is told which once it is there. */
export function addBody(
  unitCode: UnitCode,
  { kind, name }: Pick<FurtherBody, 'kind' | 'name'>,
  onAdded: (id: BodyId) => void,
): void {
  attempt(async () => {
    await run(t('organisation.done.addBody', { body: name }), () => call('body.add', { unitCode, kind }));
    onAdded(bodyIdOf(unitCode, kind));
  });
}

export function removeBody({ id, name }: BodyLine): void {
  attempt(() =>
    run(t('organisation.done.removeBody', { body: name }), () => call('body.remove', { bodyId: id })),
  );
}

/** Says how two titles go together; null puts the catalogue's word back. */
export function setConcurrency(
  { a, b }: { a: TitleCode; b: TitleCode },
  names: { a: string; b: string },
  mode: ConcurrencyMode | null,
): void {
  const words = mode === null ? t('organisation.pair.reset') : t(`domain.concurrency.${mode}`);
  attempt(() =>
    run(t('organisation.pair.done', { ...names, mode: words }), () =>
      call('concurrency.set', { a, b, mode }),
    ),
  );
}
