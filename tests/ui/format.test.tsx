import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/ui/apportion';
import * as format from '../../src/ui/format';

const number = fc.double({ min: -1e7, max: 1e7, noNaN: true });

describe('format', () => {
  it('writes a real minus and never a hyphen', () => {
    fc.assert(
      fc.property(number, (value) => {
        const texts = [
          format.roi(value),
          format.money(value),
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
    expect([format.money(150), format.money(3300), format.money(2.5), format.money(-12)]).toEqual([
      '$150m',
      '$3.3bn',
      '$2.5m',
      '−$12m',
    ]);
  });

  it('calls nothing impossible or certain that is not', () => {
    expect([0, 0.004, 0.5, 0.996, 1].map(format.chance)).toEqual(['0%', '<1%', '50%', '>99%', '100%']);
  });

  it('keeps a parameter readable over six orders of magnitude', () => {
    expect([0.0005, 0.025, 0.15, 1.2].map(format.percent)).toEqual(['0.05%', '2.5%', '15%', '120%']);
  });

  it('writes dates as precisely as they are known', () => {
    expect(['2026', '2026-11', '2026-11-10'].map(format.date)).toEqual(['2026', 'Nov 2026', '10 Nov 2026']);
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
