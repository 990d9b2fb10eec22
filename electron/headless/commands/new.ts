/** `new`: a workspace for a province, with the sample roster on demand. */
import { answer, type Command, withService } from '../context.ts';
import { provinceNamed } from '../lookup.ts';
import { table } from '../output.ts';

export const create: Command = (context) =>
  withService(async (service) => {
    const info = await service.create({
      path: context.path('file'),
      provinceCode: provinceNamed(context.value('province')),
      sample: context.has('sample'),
      overwrite: false,
    });
    const { path, provinceCode, provinceName, units, bodies, posts, people } = info;
    const { t } = context.words;
    return answer({ workspace: path, province: provinceCode, units, bodies, posts, people }, () =>
      table(
        [t('headless.column.item'), t('headless.column.value')],
        [
          [t('headless.item.workspace'), path],
          [t('headless.item.province'), `${provinceCode} ${provinceName}`],
          [t('headless.item.units'), context.words.number(units)],
          [t('headless.item.bodies'), context.words.number(bodies)],
          [t('headless.item.posts'), context.words.number(posts)],
          [t('headless.item.people'), context.words.number(people)],
        ],
        context.words,
      ),
    );
  });
