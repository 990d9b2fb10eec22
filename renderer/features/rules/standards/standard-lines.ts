/** Lines of the grid: the titles of the catalogue under their blocs. */
import { BLOCS, type Bloc, type Title } from '../../../../shared/domain/post.ts';

export type StandardLine =
  | { readonly kind: 'bloc'; readonly id: string; readonly bloc: Bloc; readonly titles: number }
  | { readonly kind: 'title'; readonly id: Title['code']; readonly title: Title };

/** Bloc by bloc, each in the order of the catalogue. */
export function standardLines(titles: Iterable<Title>): StandardLine[] {
  const all = [...titles];
  return BLOCS.flatMap((bloc): StandardLine[] => {
    const own = all.filter((title) => title.bloc === bloc);
    if (own.length === 0) return [];
    return [
      { kind: 'bloc', id: `bloc-${bloc}`, bloc, titles: own.length },
      ...own.map((title): StandardLine => ({ kind: 'title', id: title.code, title })),
    ];
  });
}
