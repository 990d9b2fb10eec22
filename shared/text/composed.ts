/** Documents with every letter in one piece, as TCVN 6909:2001 has it (DOCUMENTS.md §5, Unicode). */

function composedRecord(record: object): object {
  let isComposed = true;
  const entries = Object.entries(record).map(([key, value]): [string, unknown] => {
    const own = composed<unknown>(value);
    if (own !== value) isComposed = false;
    return [key, own];
  });
  return isComposed ? record : Object.fromEntries(entries);
}

/**
 * A plain document (texts, numbers, lists and records of them) with its texts in NFC. What is composed already, as long
 * lists mostly are, is handed back as it came.
 */
export function composed<T>(document: T): T {
  if (typeof document === 'string') return document.normalize('NFC') as T;
  if (Array.isArray(document)) {
    const own = document.map((one: unknown) => composed(one));
    return own.every((one, at) => one === document[at]) ? document : (own as T);
  }
  if (typeof document === 'object' && document !== null) return composedRecord(document) as T;
  return document;
}
