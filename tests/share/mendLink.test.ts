import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkProblemText } from '../../src/cli/problemText';
import { mendLink } from '../../src/share/mendLink';
import { decodeLink } from '../../src/share/readLink';
import { encodeLink, type Seen } from '../../src/share/shareLink';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';
import { possibleCorrelations, seens, sharedRuns, views } from './sharedRuns';

const open = (fragment: string) =>
  decodeLink(
    fragment,
    (id) => (shippedIds.includes(id) ? shippedScenario(id) : undefined),
    'china-genai',
    shippedEffects,
  );

/** Links with everything that a link can hold. */
const links = fc
  .tuple(sharedRuns, fc.option(possibleCorrelations, { nil: undefined }), seens, views)
  .map(([run, correlations, seen, view]) => encodeLink({ ...run, correlations }, seen, view));

/** What is done to a link arrives as the link itself. */
function expectMended(mangle: (link: string, dice: number) => string): void {
  fc.assert(
    fc.property(links, fc.nat(), (link, dice) => {
      expect(mendLink(mangle(link, dice))).toBe(link);
    }),
    { numRuns: 60 },
  );
}

const seen: Seen = {
  fingerprint: 'Vh6tTo88bw16',
  headlines: { exit: 0.052489, bifurcation: -0.557731, partner: 0.086214 },
};
const link = encodeLink(
  {
    scenarioId: 'companion-app',
    overrides: { tam: { centre: 450 }, royalty: { value: { kind: 'fixed', value: 0.3 } } },
    seed: 7,
    draws: 4096,
  },
  seen,
);

describe('a link is read through', () => {
  it('percent signs in capitals or not, the hash escaped or not, up to three layers of them', () => {
    expectMended((whole) => encodeURIComponent(whole));
    expectMended((whole) => encodeURIComponent(encodeURIComponent(`#${whole}`)));
    expectMended((whole) => encodeURIComponent(encodeURIComponent(encodeURIComponent(whole))));
    expectMended((whole) => `https://example.org/%23${encodeURIComponent(whole)}`);
    expectMended((whole) => whole.replaceAll(';', '%3b').replaceAll('=', '%3d'));
  });

  it.each([[';'], ['='], ['~'], [':'], [','], ['.'], ['-']])('percent signs for %s alone', (mark) => {
    const code = `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
    expectMended((whole) => whole.replaceAll(mark, code));
  });

  it('line breaks and spaces that mail programs insert, visible or not, wherever', () => {
    const spaces = ['\n', '\r\n', '\r\n  ', ' ', '\u200B', '\uFEFF', '\u00A0', '\u00AD'];
    expectMended((whole, dice) => {
      const at = dice % whole.length;
      return `${whole.slice(0, at)}${spaces[dice % spaces.length]!}${whole.slice(at)}`;
    });
  });

  it('marks of the reading direction around and within it', () => {
    expectMended((whole, dice) => {
      const at = dice % whole.length;
      return `\u2067${whole.slice(0, at)}\u200F${whole.slice(at)}\u2069`;
    });
  });

  it('mail that was sent as quoted-printable, with or without codes for the equals signs', () => {
    const wrap = (text: string, width: number): string =>
      text.replaceAll(new RegExp(`.{${width}}`, 'g'), '$&=\r\n');
    expectMended((whole, dice) => wrap(whole.replaceAll('=', '=3D'), 40 + (dice % 36)));
    expectMended((whole, dice) => wrap(whole, 40 + (dice % 36)));
    expectMended((whole) => whole.replaceAll('=', '=3D').replaceAll('~', '=7E').replaceAll(';', '=3B'));
  });

  it('the marks of a reply that quotes it', () => {
    expectMended((whole) => `> ${whole.replaceAll(/.{50}/g, '$&\r\n> ')}`);
    expectMended((whole) => `>> https://example.org/#${whole.replaceAll(/.{50}/g, '$&\n>> ')}`);
  });

  it('codes of characters in HTML', () => {
    expectMended((whole) =>
      whole.replaceAll(';', '&#59;').replaceAll('=', '&#x3D;').replaceAll('~', '&#126;'),
    );
  });

  it('the full-width marks of Chinese keyboards, the dashes and tildes of word processors, and backslashes', () => {
    expectMended((whole) => whole.replaceAll(';', '；').replaceAll('=', '＝').replaceAll(',', '，'));
    expectMended((whole) => whole.replaceAll(':', '：').replaceAll('~', '～'));
    expectMended((whole) => whole.replaceAll('-', '–').replaceAll('~', '∼'));
    expectMended((whole) => whole.replaceAll(/[_~]/g, String.raw`\$&`));
  });

  it('an address in front, marks behind, and words around it', () => {
    for (const mark of ['.', ')', ').', '>', '",', '!', '?', '”', "'", '…', ';', '。', '）', '》', '`'])
      expectMended((whole) => `https://example.org/landfall/#${whole}${mark}`);
    expectMended((whole) => `Our case: ${whole} and what follows`);
    expectMended((whole) => `<a href="https://example.org/#${whole}">here</a>`);
    expectMended((whole) => `_https://example.org/#${whole}_`);
  });

  it('the redirects of mail filters and search engines', () => {
    expectMended((whole) => {
      const address = encodeURIComponent(`https://example.org/#${whole}`);
      return `https://eur01.safelinks.example.com/?url=${address}&data=05%7C02%7C&reserved=0`;
    });
    expectMended(
      (whole) => `https://www.example.com/url?q=${encodeURIComponent(`https://example.org/#${whole}`)}&sa=D`,
    );
  });
});

describe('a link that cannot be mended', () => {
  it('keeps what could be read where it was cut inside an escape', () => {
    for (const mangled of [encodeURIComponent(link), encodeURIComponent(encodeURIComponent(link))]) {
      const opened = open(`${mangled.slice(0, mangled.indexOf('4096') + 4)}%2`);
      expect(opened).toMatchObject({
        scenarioId: 'companion-app',
        overrides: { tam: { centre: 450 } },
        seed: 7,
      });
      expect(opened.problems[0]).toEqual({ code: 'damaged' });
    }
  });

  it('keeps what could be read of quoted-printable mail that was cut', () => {
    const cut = link.slice(0, link.indexOf(';f=')).replaceAll('=', '=3D');
    expect(open(cut)).toMatchObject({
      overrides: { tam: { centre: 450 } },
      seed: 7,
      draws: 4096,
      seen: undefined,
      problems: [{ code: 'damaged' }],
    });
  });

  it('names letters that only look like those of a scenario or a value, and keeps the rest', () => {
    const opened = open('v1;сhina-genai;2О=4500;seed=7');
    expect(opened).toMatchObject({ scenarioId: 'china-genai', overrides: {}, seed: 7 });
    expect(opened.problems.slice(1).map(linkProblemText)).toEqual([
      'The scenario "сhina-genai" is not known here; china-genai was opened instead',
      '"2О" is no input of this model; it was left out',
    ]);
  });

  it('says so where tildes were eaten as marks of struck-out text', () => {
    expect(open(link.replaceAll('~', '')).problems[0]).toEqual({ code: 'damaged' });
  });
});
