import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeIn, attributesOf } from '../../../../../../electron/import/readers/markup/attributes.ts';
import { decodeHtml, decodeXml } from '../../../../../../electron/import/readers/markup/entities.ts';
import { MarkupScanner } from '../../../../../../electron/import/readers/markup/markup-scanner.ts';

/** What a scanner finds, neighbouring texts joined, the markup fed in pieces of some length. */
function found(markup: string, length = markup.length, language: 'xml' | 'html' = 'xml'): string[] {
  const events: string[] = [];
  const scanner = new MarkupScanner(
    {
      wantsText: true,
      open: (name, attributes) => events.push(`<${name}${attributes}`),
      text(text) {
        if (events.at(-1)?.startsWith('"') === true) events[events.length - 1] += text;
        else events.push(`"${text}`);
      },
      close: (name) => events.push(`/${name}`),
    },
    language,
  );
  for (let at = 0; at < markup.length; at += Math.max(1, length)) scanner.feed(markup.slice(at, at + length));
  scanner.finish();
  return events;
}

const XML =
  '<?xml version="1.0"?><!-- <a> --><x:a b="1>2" c=\'"\'><d/>Lò &amp; Vàng<![CDATA[<e>&amp;]]]]><![CDATA[>]]>\r\ncuối<f  g = "&lt;" /></x:a>';

describe('MarkupScanner', () => {
  it('finds tags, texts and data, with local names', () => {
    expect(found(XML)).toEqual([
      `<a b="1>2" c='"'`,
      '<d',
      '/d',
      '"Lò & Vàng<e>&amp;]]>\ncuối',
      '<f  g = "&lt;" ',
      '/f',
      '/a',
    ]);
  });

  it('finds the same however the markup is cut into pieces', () => {
    const whole = found(XML.replace('\r', ''));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: XML.length }), (length) => {
        expect(found(XML.replace('\r', ''), length)).toEqual(whole);
      }),
    );
  });

  it.each([
    ['a definition of types', '<!DOCTYPE a><a/>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an element without end', '<a><b></b>'],
    ['an end without element', '<a/></a>'],
    ['a tag without end', '<a'],
    ['a tag inside a tag', '<a <b/></a>'],
    ['nothing', '  '],
  ])('refuses XML with %s', (_, markup) => {
    expect(() => found(markup)).toThrow('file-corrupt');
  });

  it('takes HTML as it comes', () => {
    expect(found('<!doctype html><TABLE><td>a < b & c</td><td title="x>y">', 7, 'html')).toEqual([
      '<table',
      '<td',
      '"a < b & c',
      '/td',
      '<td title="x>y"',
    ]);
  });
});

describe('references', () => {
  it('are decoded once, those of the file itself never', () => {
    expect(decodeXml('&lt;&amp;lt;&#7841;&#x1EA1;&nbsp;&own;&#0;&#x110000;')).toBe(
      '<&lt;ạạ&nbsp;&own;&#0;&#x110000;',
    );
    expect(decodeHtml('Tr&#7847;n&nbsp;&ETH;&agrave; &constructor;')).toBe('Trần\u00a0Ðà &constructor;');
  });
});

describe('attributes', () => {
  it('are read with any quotes, blanks and prefixes', () => {
    expect([...attributesOf(` ss:Index='2' a = "x &amp; y" b=3 a="later"`)]).toEqual([
      ['ss:Index', '2'],
      ['a', 'x & y'],
      ['b', '3'],
    ]);
  });

  it.each([
    [' r="1" hidden="1"', 'r', '1'],
    [' outliner="2" r="1"', 'r', '1'],
    [' x:r="2"', 'r', undefined],
    [' spans="r=3"', 'r', undefined],
    [` r = '7'`, 'r', '7'],
  ])('%s: %s is %s', (raw, name, value) => {
    expect(attributeIn(raw, name)).toBe(value);
  });
});
