/** How a value of many fields is put into columns, and read from there. */
import type { Column, ColumnWriter } from './columns.ts';

/** A way of a value into `width` columns from the `first` on, and back. */
export interface Way<T> {
  readonly width: number;
  write(value: T, columns: readonly ColumnWriter[], first: number, place: number): void;
  /** A fresh object each time, unless it is written as JSON. */
  read(columns: readonly Column[], first: number, place: number): T;
}

/** A text, or one of several words. */
export function text<T extends string | null>(): Way<T> {
  return {
    width: 1,
    write: (value, columns, first, place) => {
      if (value !== null) columns[first]?.put(place, value);
    },
    read: (columns, first, place) => (columns[first]?.text(place) ?? null) as T,
  };
}

/** Anything but a text, told as JSON: what is seldom looked at, or alike with many. Whoever reads it leaves it as it is. */
export function json<T>(): Way<T> {
  return {
    width: 1,
    write: (value, columns, first, place) => {
      if (value !== null) columns[first]?.put(place, JSON.stringify(value));
    },
    read: (columns, first, place) => (columns[first]?.json(place) ?? null) as T,
  };
}

/** Texts of which there is seldom more than one. */
export function fewTexts<T extends string>(): Way<T[]> {
  const [one, others] = [text<T | null>(), json<T[] | null>()];
  return {
    width: 2,
    write: ([only, ...more], columns, first, place) => {
      one.write(only ?? null, columns, first, place);
      if (more.length > 0) others.write(more, columns, first + 1, place);
    },
    read: (columns, first, place) => {
      const only = one.read(columns, first, place);
      return only === null ? [] : [only, ...(others.read(columns, first + 1, place) ?? [])];
    },
  };
}

/** What may be missing as a whole. */
export function nullable<T>(way: Way<T>): Way<T | null> {
  const isThere = text<'' | null>();
  return {
    width: way.width + 1,
    write: (value, columns, first, place) => {
      if (value === null) return;
      isThere.write('', columns, first, place);
      way.write(value, columns, first + 1, place);
    },
    read: (columns, first, place) =>
      isThere.read(columns, first, place) === null ? null : way.read(columns, first + 1, place),
  };
}

type WaysOf<T> = { readonly [K in keyof T]: Way<T[K]> };

/** A field of a record: its way, and where its columns are among those of the record. */
export interface FieldWay {
  readonly name: string;
  readonly way: Way<unknown>;
  readonly offset: number;
}

export interface RecordWay<T> extends Way<T> {
  readonly fields: readonly FieldWay[];
}

/** An object with these fields. */
export function record<T extends object>(ways: WaysOf<T>): RecordWay<T> {
  let width = 0;
  const fields = Object.entries(ways as Record<string, Way<unknown>>).map(([name, way]) => {
    const field = { name, way, offset: width };
    width += way.width;
    return field;
  });
  return {
    width,
    fields,
    write: (value, columns, first, place) => {
      for (const { name, way, offset } of fields)
        way.write(value[name as keyof T], columns, first + offset, place);
    },
    read: (columns, first, place) => {
      const read: Record<string, unknown> = {};
      for (const { name, way, offset } of fields) read[name] = way.read(columns, first + offset, place);
      return read as T;
    },
  };
}
