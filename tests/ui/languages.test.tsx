import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { compileMessages } from '../../scripts/messageModules.mjs';
import { proseOf } from '../../scripts/dataProse.mjs';
import { parameterMeanings } from '../../src/model/parameterMeanings';
import type { Catalogue } from '../../src/state/translations';
import { Constants } from '../../src/ui/controls/Constants';
import { Rail } from '../../src/ui/controls/Rail';
import { inWordsOf } from '../../src/ui/i18n/dataTexts';
import { enSources } from '../../src/ui/i18n/en/sources';
import { speak } from '../../src/ui/i18n/language';
import { zhTexts } from '../../src/ui/i18n/zh/allTexts';
import { ValuesNow } from '../../src/ui/pages/guide/ValuesNow';
import { csvRows } from '../../src/ui/pages/sources/csvRows';
import { holds } from '../../src/ui/pages/sources/foundRows';
import { valueRows } from '../../src/ui/pages/sources/valueRows';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, silentRunner } from './fixtures';

const englishFiles = import.meta.glob<Record<string, unknown>>('../../src/ui/i18n/en/*.ts', { eager: true });
const catalogues = import.meta.glob<Catalogue>('../../scenarios/zh/*.json', {
  eager: true,
  import: 'default',
});
const dataFiles = import.meta.glob<unknown>('../../scenarios/*.json', { eager: true, import: 'default' });

const nameOf = (path: string): string => /([^/]+)\.\w+$/.exec(path)![1]!;

/** The texts of each name as the English files have them. */
const english = Object.fromEntries(
  Object.entries(englishFiles).flatMap(([path, module]) => {
    const name = nameOf(path);
    const [texts] = Object.entries(module).filter(([key]) => key.toLowerCase() === `en${name}`);
    return name in zhTexts ? [[name, texts![1]]] : [];
  }),
);

/** The values that a message asks for. */
function valuesOf(message: (values: unknown) => string): readonly string[] {
  const asked = new Set<string>();
  message(new Proxy({}, { get: (_, name) => (asked.add(String(name)), `⟦${String(name)}⟧`) }));
  return [...asked].sort();
}

interface Pair {
  readonly at: string;
  readonly english: unknown;
  readonly chinese: unknown;
}

function pairs(a: unknown, b: unknown, at: string): readonly Pair[] {
  if (typeof a !== 'object' || a === null) return [{ at, english: a, chinese: b }];
  return Object.entries(a).flatMap(([name, each]) =>
    pairs(each, (b as Record<string, unknown> | undefined)?.[name], `${at}.${name}`),
  );
}

const texts = Object.entries(english).flatMap(([name, each]) =>
  pairs(each, zhTexts[name as keyof typeof zhTexts], name).filter(
    // How a language writes things, and units of exactly one, which Chinese has no other words for.
    ({ at }) => !/\.(format|guide\.single)\./.test(at),
  ),
);

describe('the words of the page', () => {
  it('are all there in Chinese', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(zhTexts).sort());
    expect(texts.length).toBeGreaterThan(800);
    expect(texts.filter(({ english: a, chinese: b }) => typeof a !== typeof b).map(({ at }) => at)).toEqual(
      [],
    );
  });

  it('say the same values in both languages', () => {
    const differing = texts
      .filter(({ english: a }) => typeof a === 'function')
      .map(({ at, english: a, chinese: b }) => ({
        at,
        english: valuesOf(a as () => string),
        chinese: valuesOf(b as () => string),
      }))
      .filter((each) => each.english.join(' ') !== each.chinese.join(' '));
    expect(differing).toEqual([]);
  });

  it('are written in Chinese with full-width marks between Han', () => {
    const spoilt = texts
      // How a term is written in sentences is a pattern, and no sentence itself.
      .filter(({ at }) => !at.endsWith('.written'))
      .filter(
        ({ chinese }) =>
          typeof chinese === 'string' && /\p{Script=Han}[,;:?!]|\p{Script=Han}\.$/u.test(chinese),
      )
      .map(({ at, chinese }) => `${at}: ${String(chinese)}`);
    expect(spoilt).toEqual([]);
  });

  it('are compiled to functions of their values before anything runs', () => {
    const code = compileMessages(
      "const a = m('{count, plural, one {# world} other {# worlds}} of {all}'); const b = m('it’s');",
      'en',
    );
    expect(code).not.toMatch(/\bm\(/);
    expect(code).toContain('const a = messages.m0; const b = messages.m1;');
  });

  it('cannot be put together from pieces', () => {
    expect(() => compileMessages("const a = m('one ' + 'two');", 'en')).toThrow(/one whole string/);
  });

  it('cannot break the message format unseen', () => {
    expect(() => compileMessages("const a = m('{count, plural, one {# world}');", 'en')).toThrow(/expected/i);
  });
});

describe('the texts of the data', () => {
  it.each(Object.entries(dataFiles).map(([path, json]) => [nameOf(path), json] as const))(
    'of %s are all translated, and nothing else is',
    (name, json) => {
      const catalogue = catalogues[`../../scenarios/zh/${name}.json`]!;
      expect(Object.keys(catalogue).toSorted()).toEqual([...proseOf(json)].toSorted());
      expect(Object.values(catalogue).filter((text) => text.trim() === '')).toEqual([]);
    },
  );

  it('are translated alone: ids, grades, dates and citations stay', () => {
    for (const [path, json] of Object.entries(dataFiles)) {
      const catalogue = catalogues[`../../scenarios/zh/${nameOf(path)}.json`]!;
      expect(stringsBeside(json).filter((text) => Object.hasOwn(catalogue, text))).toEqual([]);
    }
  });

  it('take the place of the English ones, and what is not known stays', () => {
    expect(inWordsOf({ id: 'a', notes: ['One.', 'Two.'] }, { 'One.': '一。' })).toEqual({
      id: 'a',
      notes: ['一。', 'Two.'],
    });
  });
});

describe('the meanings of the parameters', () => {
  const { meanings } = zhTexts.controls;

  afterEach(() => speak('en'));

  async function showInChinese(part: ReactNode): Promise<void> {
    await speak('zh');
    render(<StoreContext value={appStore(silentRunner)}>{part}</StoreContext>);
  }
  it('are sentences of their own in both languages', () => {
    expect(Object.keys(meanings).toSorted()).toEqual(Object.keys(parameterMeanings).toSorted());
    expect(Object.values(meanings).filter((text) => !/^\P{Lu}.*\p{Script=Han}.*。$/u.test(text))).toEqual([]);
    expect(new Set(Object.values(meanings)).size).toBe(Object.keys(meanings).length);
  });

  it.each(['可触达份额的 63%', '达到深度', 'investment for DEPTH', 'depthScale'])(
    'are searched in Chinese beside the labels of both languages: %s',
    async (query) => {
      const user = userEvent.setup();
      await showInChinese(<Rail parts={['decisive', 'choose', 'value', 'world']} />);
      await user.type(screen.getByRole('searchbox', { name: '查找参数' }), query);
      const evidence = screen.getAllByRole('button', { name: /的证据：/ });
      expect(evidence.map((button) => button.getAttribute('aria-label'))).toEqual([
        expect.stringMatching(/^达到深度所需的投入的证据：/),
      ]);
    },
  );

  it('stand in Chinese in the evidence of a parameter, on the constants and beside values', async () => {
    const user = userEvent.setup();
    await showInChinese(
      <>
        <Rail parts={['decisive']} />
        <Constants />
        <ValuesNow keys={['hostingPremium']} label="" withMeaning />
      </>,
    );
    await user.click(screen.getByRole('button', { name: /^合作方替代率的证据/ }));
    expect(screen.getByText(meanings.partnerSubstitution)).toBeInTheDocument();
    expect(screen.getByTitle(meanings.severeShapeA)).toHaveTextContent('严重罚款，形状参数一');
    expect(screen.getByText(meanings.hostingPremium)).toBeInTheDocument();
  });

  it('stand in Chinese on the sources page and in its file, and rows are found by their English labels', () => {
    const { scenario, scenarios } = appStore(silentRunner).getState();
    const rowsIn = (text: typeof zhTexts.sources) =>
      valueRows(scenario, { overrides: {}, reasons: {} }, scenarios, text);
    const rows = rowsIn(zhTexts.sources);
    expect(rows.filter(({ id, meaning }) => meaning !== meanings[id])).toEqual([]);
    expect(
      csvRows(rows, null, scenario, () => [], zhTexts.sources).filter(
        ({ meaning }) => !String(meaning).endsWith('。'),
      ),
    ).toEqual([]);
    const named = (query: string) => rows.filter(({ says }) => holds(says, query)).map(({ id }) => id);
    expect(named('Hosting premium')).toContain('hostingPremium');
    expect(named('托管溢价')).toContain('hostingPremium');
    expect(rowsIn(enSources)[0]!.meaning).toMatch(/^[A-Z].*\.$/);
  });
});

/** Strings of fields that are not prose; citations are not asked: nobody looks anything up by them. */
function stringsBeside(json: unknown, field = ''): readonly string[] {
  if (field === 'sources') return [];
  if (typeof json === 'string') return proseOf({ [field]: json }).size === 0 ? [json] : [];
  if (Array.isArray(json)) return json.flatMap((each) => stringsBeside(each, field));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, each]) => stringsBeside(each, name));
}
