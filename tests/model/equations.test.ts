import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isParameterId } from '../../src/model/parameters';
import { DEFAULT_DRAWS } from '../../src/share/shareLink';
import { PRECISE_ERROR } from '../../src/state/store';
import { COARSE_DRAWS } from '../../src/worker/runner';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const readme = readFileSync(`${source}model/README.md`, 'utf8');

/** Numbers of the equations, as the README gives them: "**2.5 Adoption** …" at the start of a paragraph. */
const stated = [...readme.matchAll(/^\*\*(\d+)\.(\d+) /gm)].map(
  ([, section, number]) => `${section}.${number}`,
);

/** "equation 2.5", "equations 3.6 and 3.7", "equations 2.11 (shares), 2.12 (…) and 2.13", "equations 4.1 to 4.6". */
function numbersCited(text: string): string[] {
  const plain = text.replaceAll(/\n\s*\*\s*/g, ' ');
  const lists = plain.matchAll(/\bequations? (\d+\.\d+(?:(?: \([^)]*\))?(?:,| and| to)+ \d+\.\d+)*)/g);
  return [...lists].flatMap(([, list]) => {
    const numbers = list!.replaceAll(/\([^)]*\)/g, '').match(/\d+\.\d+|to/g)!;
    return numbers.flatMap((number, index) => {
      if (number === 'to') return [];
      if (numbers[index + 1] !== 'to') return [number];
      const [section, from] = number.split('.').map(Number);
      const [, to] = numbers[index + 2]!.split('.').map(Number);
      return Array.from({ length: to! - from! }, (_, step) => `${section}.${from! + step}`);
    });
  });
}

const cited = new Map<string, string>();
for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(path)) continue;
  for (const number of numbersCited(readFileSync(source + path, 'utf8'))) cited.set(number, path);
}

describe('src/model/README.md', () => {
  it('numbers the equations of each section from 1 on, without gap or repetition', () => {
    const counts = new Map<string, number>();
    for (const number of stated) {
      const [section, place] = number.split('.');
      counts.set(section!, (counts.get(section!) ?? 0) + 1);
      expect(number, 'out of order').toBe(`${section}.${counts.get(section!)}`);
      expect(place).toBe(String(counts.get(section!)));
    }
    expect([...counts.keys()]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '10']);
  });

  it('states every equation that the code cites', () => {
    const unknown = [...cited].filter(([number]) => !stated.includes(number));
    expect(unknown).toEqual([]);
  });

  it('states no equation that the code does not cite', () => {
    expect(stated.filter((number) => !cited.has(number))).toEqual([]);
  });

  it('has the sections that the code refers to', () => {
    for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(path)) continue;
      const references = readFileSync(source + path, 'utf8').matchAll(/section (\d) of the equations/g);
      for (const [, section] of references) expect(readme, path).toMatch(new RegExp(`^## ${section} `, 'm'));
    }
  });

  it('names only parameters that exist', () => {
    const otherWords = new Set(['fixed', 'uniform', 'triangular', 'pert', 'lognormal', 'ratio', 'logit']);
    for (const word of ['max', 'min', 'percent', 'entity', 'group']) otherWords.add(word);
    const text = readme.replaceAll(/\$`[^`]*`\$/g, '');
    const words = [...text.matchAll(/`([A-Za-z0-9]+)`/g)].map(([, word]) => word!);
    expect(words.filter((word) => !isParameterId(word) && !otherWords.has(word))).toEqual([]);
    const inFormulas = [...readme.matchAll(/\\mathtt\{([^}]*)\}/g)].map(([, word]) => word!);
    expect(inFormulas.length).toBeGreaterThan(0);
    expect(inFormulas.filter((word) => !isParameterId(word))).toEqual([]);
  });

  it('says of refinement what the page does', () => {
    const [, paragraph = ''] = /\*\*How many worlds\.\*\*([\s\S]*?)\n\n/.exec(readme) ?? [];
    const said = [...paragraph.matchAll(/[\d.,]*\d/g)].map(([number]) => Number(number.replaceAll(',', '')));
    expect(said).toEqual([COARSE_DRAWS, PRECISE_ERROR * 100, DEFAULT_DRAWS]);
  });
});

describe('the reading of citations', () => {
  it.each([
    ['(equation 2.5)', ['2.5']],
    ['(equations 3.6 and 3.7)', ['3.6', '3.7']],
    ['(equations 4.1 to 4.3).', ['4.1', '4.2', '4.3']],
    ['equations 2.11 (shares), 2.12 (sold) and\n *   2.13 (booked)', ['2.11', '2.12', '2.13']],
    ['(equation 4.4, equation 2.9)', ['4.4', '2.9']],
    ['equations 2.16 (statement), 6.2 to 6.4 (value) and 6.13', ['2.16', '6.2', '6.3', '6.4', '6.13']],
    ['version 1.0 of section 2.3', []],
  ])('sees in %s the numbers %j', (text, numbers) => {
    expect(numbersCited(text)).toEqual(numbers);
  });
});
