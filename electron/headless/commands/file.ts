/** `verify`, `backup`, `restore`: the workspace file itself. */
import { existsSync } from 'node:fs';
import { AppError } from '../../../shared/domain/errors.ts';
import { describeProblem } from '../../services/workspace/describe-problem.ts';
import { answer, type Command, withSession } from '../context.ts';

export const verify: Command = (context) =>
  withSession(context, (_session, service) => {
    const problems = service.verify().map(describeProblem);
    const ok = problems.length === 0;
    const { t, number } = context.words;
    return answer(
      { ok, problems },
      () =>
        ok
          ? t('headless.sound')
          : [t('headless.unsound', { count: number(problems.length) }), ...problems].join('\n'),
      !ok,
    );
  });

export const backup: Command = (context) =>
  withSession(context, async (_session, service) => {
    const file = context.path('out');
    // Nobody is there to be asked, so nothing is ever replaced.
    if (existsSync(file)) throw new AppError('workspace-exists', { path: file });
    const bytes = await service.backup(file);
    const { t, number } = context.words;
    return answer({ file, bytes }, () => t('headless.backedUp', { file, bytes: number(bytes) }));
  });

export const restore: Command = (context) =>
  withSession(context, async (_session, service) => {
    const { info, kept } = await service.restore(context.path('from'));
    const { path, units, posts, people } = info;
    return answer({ workspace: path, kept, units, posts, people }, () =>
      context.words.t('headless.restored', { file: path, kept }),
    );
  });
