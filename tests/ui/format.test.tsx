import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/ui/apportion';
import * as format from '../../src/ui/format';
import { enFormat } from '../../src/ui/i18n/en/format';
import { zhFormat } from '../../src/ui/i18n/zh/format';

const number = fc.double({ min: -1e7, max: 1e7, noNaN: true });

describe('format', () => {
  it('writes a real minus and never a hyphen', () => {
    fc.assert(
      fc.property(number, (value) => {
        const texts = [
          format.roi(value),
          enFormat.money(value),
          zhFormat.money(value),
          format.outcome(value),
          format.plain(value),
          format.percent(value),
        ];
        expect(texts.join(' ')).not.toContain('-');
      }),
    );
  });

  it('gives zero no sign', () => {
    expect([format.roi(-0.0001), format.outcome(-0.001), format.outcome(0)]).toEqual(['0.0%', '0.0', '0']);
  });

  it('gives return on investment one decimal and a sign', () => {
    expect([format.roi(0.091), format.roi(-0.273)]).toEqual(['+9.1%', '−27.3%']);
  });

  it('gives outcomes no decimal from ten on and one below', () => {
    expect([format.outcome(26.4), format.outcome(-122.2), format.outcome(5.24)]).toEqual([
      '+26',
      '−122',
      '+5.2',
    ]);
  });

  it('writes money in millions and billions', () => {
    expect([enFormat.money(150), enFormat.money(3300), enFormat.money(2.5), enFormat.money(-12)]).toEqual([
      '$150m',
      '$3.3bn',
      '$2.5m',
      '−$12m',
    ]);
  });

  it('writes money in Chinese in 万 and 亿', () => {
    expect([150, 3300, 2.5, -12, 0.04, 0.005, 0].map(zhFormat.money)).toEqual([
      '1.5 亿美元',
      '33 亿美元',
      '250 万美元',
      '−1,200 万美元',
      '4 万美元',
      '5,000 美元',
      '0 美元',
    ]);
    expect(zhFormat.renminbi(50)).toBe('5,000 万元人民币');
  });

  it('calls nothing impossible or certain that is not', () => {
    expect([0, 0.004, 0.5, 0.996, 1].map(format.chance)).toEqual(['0%', '<1%', '50%', '>99%', '100%']);
  });

  it('keeps a parameter readable over six orders of magnitude', () => {
    expect([0.0005, 0.025, 0.15, 1.2].map(format.percent)).toEqual(['0.05%', '2.5%', '15%', '120%']);
  });

  it('sets the last word of a Chinese list apart from what is not Han, and from nothing else', () => {
    const lists: readonly (readonly string[])[] = [
      ['特许权使用费率', '托管溢价'],
      ['低于 21.4%', '风险率'],
      ['折现率', 'V'],
      ['D1', 'D2', 'D3'],
      ['风险厌恶系数 λ', '−5%'],
      ['**8%**', '**+9.1%**'],
      ['[模仿系数 q](bassQ)', '[P10](tail)'],
      ['创新系数 p（Bass）', '[尾部](tail)'],
      ['5%'],
      [],
    ];
    expect(lists.map(zhFormat.anyOf)).toEqual([
      '特许权使用费率或托管溢价',
      '低于 21.4% 或风险率',
      '折现率或 V',
      'D1、D2 或 D3',
      '风险厌恶系数 λ 或 −5%',
      '**8%** 或 **+9.1%**',
      '[模仿系数 q](bassQ) 或 [P10](tail)',
      '创新系数 p（Bass）或[尾部](tail)',
      '5%',
      '',
    ]);
    expect(zhFormat.allOf(['官方 3 个', '媒体报道 21.4%', '我方判断'])).toBe(
      '官方 3 个、媒体报道 21.4% 和我方判断',
    );
  });

  it('joins clauses with the marks of the language', () => {
    expect([enFormat.clauses(['a', 'b']), zhFormat.clauses(['甲', '乙'])]).toEqual(['a; b', '甲；乙']);
  });

  it('writes dates in Chinese as precisely as they are known', () => {
    expect(['2026', '2026-11', '2026-11-10'].map(zhFormat.date)).toEqual([
      '2026年',
      '2026年11月',
      '2026年11月10日',
    ]);
  });

  it('writes dates as precisely as they are known', () => {
    expect(['2026', '2026-11', '2026-11-10'].map(enFormat.date)).toEqual(['2026', 'Nov 2026', '10 Nov 2026']);
  });
});

describe('apportion', () => {
  it('always adds up to the total and is within one of the exact share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (shares) => {
          const parts = apportion(shares, 100);
          const sum = shares.reduce((a, b) => a + b, 0);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(100);
          parts.forEach((part, index) =>
            expect(Math.abs(part - (shares[index]! / sum) * 100)).toBeLessThan(1),
          );
        },
      ),
    );
  });
});
