/** How pure code gets words: a function handed in by whoever owns the catalogs (i18next in the window and the command line). */

/** Looks up `key` in the catalogs (`a.b.c`) and fills `{{name}}` gaps from `params`. */
export type Translate = (key: string, params?: Record<string, string | number>) => string;

/** The shape of a catalog: the same keys in every language, strings at the leaves. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
