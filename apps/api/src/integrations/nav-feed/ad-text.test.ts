import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, sanitiseDescription, toPlainText } from './ad-text.ts';

describe("an ad's HTML", () => {
  it('keeps paragraphs, lists, emphasis and line breaks', () => {
    const html = '<p>En <strong>to</strong> <em>tre</em><br />fire</p><ul><li>fem</li></ul><ol><li>seks</li></ol>';
    expect(sanitiseDescription(html)).toBe(html);
  });
  it('writes old emphasis the new way and drops underlining', () => {
    expect(sanitiseDescription('<p><b>a</b> <i>b</i> <u>c</u></p>')).toBe('<p><strong>a</strong> <em>b</em> c</p>');
  });
  it('loses scripts, styles, forms, pictures, event handlers and classes', () => {
    expect(
      sanitiseDescription(
        '<p class="x" style="position:fixed" onclick="a()">Hei</p><script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)><form><input></form><iframe src="https://example.com"></iframe>',
      ),
    ).toBe('<p>Hei</p>');
  });
  it('lets links leave by http and https only, without a name at the door', () => {
    expect(sanitiseDescription('<a href="https://example.com/a?b=1&amp;c=2" target="_blank">ut</a>')).toBe(
      '<a href="https://example.com/a?b=1&amp;c=2" rel="nofollow noopener">ut</a>',
    );
    for (const href of [
      'mailto:ola@example.com',
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      '/innlogging',
      '//example.com',
      'data:text/html,x',
      'https://a:b@example.com',
      '',
    ]) {
      expect(sanitiseDescription(`<p><a href="${href}">ut</a></p>`), href).toBe('<p>ut</p>');
    }
  });
  it('has headings below those of our page, without a skipped level', () => {
    expect(sanitiseDescription('<h1>A</h1><h2>B</h2><h3>C</h3>')).toBe('<h3>A</h3><h4>B</h4><h4>C</h4>');
    expect(sanitiseDescription('<h2>A</h2><h4>B</h4><h2>C</h2>')).toBe('<h3>A</h3><h4>B</h4><h3>C</h3>');
    expect(sanitiseDescription('<h4>A</h4><h2>B</h2>')).toBe('<h3>A</h3><h3>B</h3>');
  });
  it('has no empty paragraphs or headings', () => {
    expect(sanitiseDescription('<p>&nbsp;</p><h3><strong> </strong></h3><p><br></p><p>Hei</p><br><br>')).toBe('<p>Hei</p>');
  });
  it('does not let texts run together when their boxes go', () => {
    expect(toPlainText(sanitiseDescription('<div>En</div><div>To</div>'))).toBe('En\nTo');
  });
  it('comes out closed when it goes in broken', () => {
    expect(sanitiseDescription('<p>En <strong>to<ul><li>tre')).toBe('<p>En <strong>to<ul><li>tre</li></ul></strong></p>');
    expect(sanitiseDescription('<p>1 < 2 & 3 > 2</p')).toBe('<p>1 &lt; 2 &amp; 3 &gt; 2</p>');
  });
  it('is the same when it is made safe a second time', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<h2>',
            '</h2>',
            '<b>',
            '<ul><li>',
            '</li>',
            '</ul>',
            '<a href="https://example.com">',
            '</a>',
            ' hei ',
            '&amp;',
            '<',
            '"',
            '<script>',
            'x',
          ),
        ),
        (parts) => {
          const once = sanitiseDescription(parts.join(''));
          expect(sanitiseDescription(once)).toBe(once);
          expect(once).not.toMatch(/<(?!\/?(?:p|ul|ol|li|strong|em|h3|h4|a)\b|br \/>)/);
        },
      ),
    );
  });
});

describe("an ad's plain text", () => {
  it('has empty lines between paragraphs and a dash before list items', () => {
    expect(toPlainText('<h3>Om jobben</h3>\n<p>En<br />to</p><ul><li>tre</li><li>fire</li></ul><p>fem</p>')).toBe(
      'Om jobben\n\nEn\nto\n\n- tre\n- fire\n\nfem',
    );
  });
  it('has one dash for a list inside a list item', () => {
    expect(toPlainText('<ul><li>en</li><li>\n<ul><li>to</li></ul></li></ul>')).toBe('- en\n- to');
  });
  it('writes signs as themselves, once', () => {
    expect(toPlainText(sanitiseDescription('<p>Drift &amp; vedlikehold, &lt;50 &quot;ja&quot; &amp;lt; &aring;</p>'))).toBe(
      'Drift & vedlikehold, <50 "ja" &lt; å',
    );
  });
});

describe('a line of text', () => {
  it('has no control characters, double spaces or ends', () => {
    expect(readLine(' Snekker\u0000\u00a0 \n søkes\u202e ')).toBe('Snekker søkes');
  });
  it('is nothing when it is empty or no text', () => {
    for (const value of ['', ' \n', null, undefined, 7, {}, []]) expect(readLine(value)).toBeNull();
  });
});
