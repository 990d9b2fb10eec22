/** Attributes of one tag, from the text between its name and its end. */
import { decodeXml } from './entities.ts';

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;

/** All attributes by their names as written, prefixes included; the first of two with one name counts. */
export function attributesOf(raw: string, decode: (text: string) => string = decodeXml): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of raw.matchAll(ATTRIBUTE)) {
    if (!attributes.has(name)) attributes.set(name, decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** An attribute by its local name, whatever its prefix: `ss:Index`, `Index`. */
export function localAttribute(attributes: ReadonlyMap<string, string>, name: string): string | undefined {
  const plain = attributes.get(name);
  if (plain !== undefined) return plain;
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** `1`, `true` and `on` are yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const SPACE = 0x20;

/**
 * One attribute, without making a map of all: for the tags that come in millions. References in its value are not
 * decoded; only numbers, cell names and flags are asked for.
 */
export function attributeIn(raw: string, name: string): string | undefined {
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    const equals = at + name.length;
    if ((at > 0 && raw.charCodeAt(at - 1) > SPACE) || raw[equals] !== '=') continue;
    const close = raw.indexOf(raw.charAt(equals + 1), equals + 2);
    return close < 0 ? undefined : raw.slice(equals + 2, close);
  }
  // Blanks around the sign are allowed, and next to never written.
  return /\s=|=\s/u.test(raw) ? attributesOf(raw).get(name) : undefined;
}
