import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { csvFile, type CsvCell } from '../../src/ui/exports/csvFile';
import { figureIn } from '../../src/ui/exports/figureIn';
import { fileName } from '../../src/ui/exports/fileName';
import { readTable } from '../../src/ui/exports/readTable';
import { tableLines } from '../../src/ui/exports/tableLines';
import { rounded } from '../../src/ui/format';
import { ChartFrame } from '../../src/ui/charts/ChartFrame';
import { enExports } from '../../src/ui/i18n/en/exports';
import { loadParts } from '../../src/ui/lazyPart';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());
afterEach(() => vi.restoreAllMocks());

const words = {
  group: 'Group',
  unit: 'Unit',
  error: (column: string) => `${column}, ±`,
  unitOf: (column: string) => `${column}, unit`,
  inUnit: (title: string, unit: string) => `${title} (${unit})`,
};

function tableOf(rows: React.ReactNode, head: React.ReactNode): HTMLTableElement {
  render(
    <table>
      <caption>What is it?</caption>
      <thead>{head}</thead>
      <tbody>{rows}</tbody>
    </table>,
  );
  return screen.getByRole('table');
}

function linesOf(head: readonly string[], ...rows: readonly (readonly string[])[]): CsvCell[][] {
  const table = tableOf(
    rows.map(([title, ...cells]) => (
      <tr key={title}>
        <th scope="row">{title}</th>
        {cells.map((cell, at) => (
          <td key={at}>{cell}</td>
        ))}
      </tr>
    )),
    <tr>
      {head.map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
    </tr>,
  );
  return tableLines(readTable(table), words);
}

function parsed(file: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(file.replace('\uFEFF', '')).data;
}

describe('a file for spreadsheets', () => {
  it('holds every text and number, in its place', () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !/^\s*[=+\-@＝＋－＠|]/.test(text));
    const cell = fc.oneof(harmless, fc.double({ noNaN: true, noDefaultInfinity: true }));
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, (lines) => {
        expect(parsed(csvFile(lines))).toEqual(
          lines.map((line) => line.map((value) => (typeof value === 'string' ? value : String(value)))),
        );
      }),
    );
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(csvFile([['退出市场']]).startsWith('\uFEFF退出市场')).toBe(true);
  });

  it('holds no text that a spreadsheet runs, whatever it begins with', () => {
    const opening = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t=',
      '\r=',
      ' =',
      '\n+',
      '＝',
      '＋',
      '－',
      '＠',
      '|',
    );
    fc.assert(
      fc.property(opening, fc.string(), (start, rest) => {
        const [[cell = ''] = []] = parsed(csvFile([[`${start}${rest}`, 'beside']]));
        expect(cell).toBe(`'${start}${rest}`);
      }),
    );
  });

  it('leaves numbers below nought numbers', () => {
    expect(csvFile([[-12.5, 'x']])).toBe('\uFEFF-12.5,x');
  });
});

describe('a figure in a cell', () => {
  it.each([
    ['+9.1%', { number: 9.1, unit: '%', error: null }],
    ['−27.3%', { number: -27.3, unit: '%', error: null }],
    ['1,234,567', { number: 1_234_567, unit: '', error: null }],
    ['$2.31bn', { number: 2.31, unit: '$bn', error: null }],
    ['−$12m', { number: -12, unit: '$m', error: null }],
    ['RMB 50m', { number: 50, unit: 'RMB m', error: null }],
    ['12.6 mo', { number: 12.6, unit: 'mo', error: null }],
    ['23.1 亿美元', { number: 23.1, unit: '亿美元', error: null }],
    ['23% ± 4.7', { number: 23, unit: '%', error: 4.7 }],
    ['0.7 ± <0.1', { number: 0.7, unit: '', error: '<0.1' }],
    ['<0.1', { number: '<0.1', unit: '', error: null }],
  ])('%s is a number and its unit', (text, figure) => {
    expect(figureIn(text)).toEqual(figure);
  });

  it.each(['61 of 100', '20.3% to 22.5%', '–', '', 'never', 'Exit 14.7', '−122 … +168', '1.2.3', 'P10'])(
    '“%s” is no number',
    (text) => {
      expect(figureIn(text)).toBeNull();
    },
  );

  it('is the number that the page wrote, whatever its sign and size', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const figure = figureIn(rounded(value, 0, 2, 'exceptZero'));
        expect(figure!.number).toBeCloseTo(value, 1);
        expect(Object.is(figure!.number, -0)).toBe(false);
      }),
    );
  });
});

describe('the lines of a table', () => {
  it('have the unit in the title of a column that has one', () => {
    expect(linesOf(['Path', 'Chance'], ['Exit', '30%'], ['Partner-led', '49%'])).toEqual([
      ['Path', 'Chance (%)'],
      ['Exit', 30],
      ['Partner-led', 49],
    ]);
  });

  it('have a column of units where each row has its own', () => {
    expect(
      linesOf(
        ['', 'Exit', 'Partner-led'],
        ['ROI', '+5.2%', '−9.1%'],
        ['Launch', '–', '5.3 mo'],
        ['Mean', '+10', '28'],
      ),
    ).toEqual([
      ['', 'Unit', 'Exit', 'Partner-led'],
      ['ROI', '%', 5.2, -9.1],
      ['Launch', 'mo', '', 5.3],
      ['Mean', '', 10, 28],
    ]);
  });

  it('have the unit beside each figure where rows mix them too', () => {
    expect(
      linesOf(['', 'Low', 'High'], ['Price', '$1m', '2 mo'], ['Size', '$3m', '4 mo'], ['Odd', '5%', '$6m']),
    ).toEqual([
      ['', 'Low', 'Low, unit', 'High', 'High, unit'],
      ['Price', 1, '$m', 2, 'mo'],
      ['Size', 3, '$m', 4, 'mo'],
      ['Odd', 5, '%', 6, '$m'],
    ]);
  });

  it('give an error a column of its own, and keep words as they are', () => {
    expect(linesOf(['', 'Loss'], ['Fine', '0.7 ± <0.1'], ['Rupture', 'not exposed'])).toEqual([
      ['', 'Loss', 'Loss, ±'],
      ['Fine', 0.7, '<0.1'],
      ['Rupture', 'not exposed', ''],
    ]);
  });

  it('repeat titles that span columns, put those of groups beside their rows, and drop what only eyes see', () => {
    const table = tableOf(
      [
        <tr key="group">
          <th scope="rowgroup" colSpan={4}>
            Partner-led
          </th>
        </tr>,
        <tr key="row">
          <th scope="row">
            Market<span className="visually-hidden"> size</span>
            <span aria-hidden="true"> ▲</span>
          </th>
          <td>1</td>
          <td>
            2%<span className="visually-hidden">judged</span>
          </td>
          <td aria-label="picture">
            <svg />
          </td>
        </tr>,
      ],
      <>
        <tr>
          <th scope="col" rowSpan={2}>
            Input
          </th>
          <th scope="colgroup" colSpan={2}>
            Bifurcation
          </th>
        </tr>
        <tr>
          <th scope="col">P10</th>
          <th scope="col">P90</th>
          <td aria-label="pictures" />
        </tr>
      </>,
    );
    expect(tableLines(readTable(table), words)).toEqual([
      ['Group', 'Input', 'Bifurcation, P10', 'Bifurcation, P90 (%)'],
      ['Partner-led', 'Market size', 1, 2],
    ]);
  });
});

describe('the name of a file', () => {
  it('says what is in it, in letters that every system takes', () => {
    expect(fileName(['china-genai', 'Who’d win: "A/B" or C?'], 'png')).toBe(
      'landfall-china-genai-whod-win-a-b-or-c.png',
    );
    expect(fileName(['董事会版本', '现金何时收回？'], 'csv')).toBe('landfall-董事会版本-现金何时收回.csv');
  });

  it('is short and safe whatever it is about', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('现', 'é', 'a', '/', '.', ' '), maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, text, (scenario, question) => {
        const name = fileName([scenario, question], 'svg');
        expect(name).toMatch(/^landfall(-[\p{L}\p{M}\p{N}]+)*\.svg$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
      }),
      { numRuns: 40 },
    );
    expect(fileName(['现'.repeat(300), '金'.repeat(300)], 'csv').length).toBeLessThan(90);
  });
});

describe('what a chart offers', () => {
  const { exports: said } = enExports;

  async function shown(table: React.ReactNode, store = appStore()): Promise<HTMLElement> {
    await act(async () => {
      render(
        <StoreContext value={store}>
          <ChartFrame question="When?" how="Read it so." height={100} table={table}>
            <p>picture</p>
          </ChartFrame>
        </StoreContext>,
      );
      await Promise.resolve();
    });
    return screen.getByRole('region', { name: 'When?' });
  }

  it('is its table as a file, whether the table is on screen or not, and says what it is called', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const table = (
      <table>
        <tbody>
          <tr>
            <td>−3</td>
          </tr>
        </tbody>
      </table>
    );
    const chart = await shown(table);
    for (const isTable of [false, true]) {
      if (isTable) await userEvent.click(within(chart).getByRole('button', { name: 'Table' }));
      await userEvent.click(within(chart).getByRole('button', { name: 'CSV' }));
      await within(chart).findByText(said.saved({ name: 'landfall-china-genai-when.csv' }));
    }
    expect(await Promise.all(saved.map((blob) => blob.text()))).toEqual(Array(2).fill('\r\n-3'));
  });

  it('says so where there is nothing to save yet', async () => {
    const chart = await shown(<p>to come</p>, appStore(silentRunner));
    await userEvent.click(within(chart).getByRole('button', { name: 'PNG' }));
    expect(await within(chart).findByText(said.notYet)).toBeVisible();
  });

  it('is one button with a choice of three where room is short', async () => {
    const chart = await shown(<p>table</p>);
    await userEvent.click(within(chart).getByRole('button', { name: said.save }));
    const choice = screen.getByRole('dialog', { name: said.saveAs({ question: 'When?' }) });
    for (const format of ['png', 'svg', 'csv'] as const) {
      const { name, what } = said.formats[format];
      expect(within(choice).getByRole('button', { name: `${name} ${what}` })).toBeVisible();
    }
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(within(chart).getByRole('button', { name: said.save })).toHaveFocus();
  });
});
