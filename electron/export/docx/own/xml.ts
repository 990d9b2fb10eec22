/** The XML of a document's parts as trees, with the few ways of looking at them that templates need. */
import {
  DOMParser,
  type Document,
  type Element,
  type Node,
  onErrorStopParsing,
  XMLSerializer,
} from '@xmldom/xmldom';

export type { Document, Element, Node } from '@xmldom/xmldom';

const ELEMENT = 1;

/** A part as a tree; null where it is not well formed, or defines entities of its own. */
export function parseXml(text: string): Document | null {
  if (text.includes('<!DOCTYPE')) return null;
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch {
    return null;
  }
}

export function xmlOf(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Elements with one of these names (prefix and all), in the order of the document. */
export function allOf(parent: Document | Element, ...names: readonly string[]): Element[] {
  if (names.length === 1) return [...parent.getElementsByTagName(names[0] ?? '')];
  const wanted = new Set(names);
  return [...parent.getElementsByTagName('*')].filter(({ tagName }) => wanted.has(tagName));
}

/** The first child element of that name. */
export function childOf(parent: Element | null, name: string): Element | null {
  if (parent === null) return null;
  for (const node of parent.childNodes) if (isElement(node) && node.tagName === name) return node;
  return null;
}

/** An attribute, or null where it is not there. */
export function attributeOf(element: Element | null, name: string): string | null {
  return element?.hasAttribute(name) === true ? element.getAttribute(name) : null;
}

export function ancestorOf(node: Node, name: string): Element | null {
  for (let up: Node | null = node; up !== null; up = up.parentNode) {
    if (isElement(up) && up.tagName === name) return up;
  }
  return null;
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Leaves what an element holds in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (parent === null) return;
  while (element.firstChild !== null) parent.insertBefore(element.firstChild, element);
  parent.removeChild(element);
}
