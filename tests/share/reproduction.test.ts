import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { reproductionText } from '../../src/cli/problemText';
import { applyOverrides } from '../../src/model/overrides';
import { MODEL_VERSION } from '../../src/model/version';
import { compareSeen, headlinesOf } from '../../src/share/reproduction';
import type { Seen } from '../../src/share/shareLink';
import { shippedScenario } from '../shippedScenarios';

const { values } = shippedScenario('china-genai');
const result = simulate(values, 256, 1, false);
const seen: Seen = { fingerprint: result.fingerprint, headlines: headlinesOf(result) };

describe('headlinesOf', () => {
  it('is the risk-adjusted ROI of the three paths', () => {
    expect(headlinesOf(result)).toEqual({
      exit: result.paths.exit.riskAdjustedRoi,
      bifurcation: result.paths.bifurcation.riskAdjustedRoi,
      partner: result.paths.partner.riskAdjustedRoi,
    });
  });
});

describe('compareSeen', () => {
  it('says that a run of the same inputs reproduces what the sender saw, bit for bit', () => {
    expect(compareSeen(seen, MODEL_VERSION, simulate(values, 256, 1, false))).toEqual({ reproduces: true });
  });

  it('goes by the fingerprint, not by headlines that agree or by the version', () => {
    expect(compareSeen(seen, '0.0.1', result).reproduces).toBe(true);
    expect(compareSeen({ ...seen, fingerprint: 'AAAAAAAAAAAA' }, MODEL_VERSION, result).reproduces).toBe(
      false,
    );
  });

  it('says that it cannot tell where the link does not hold what its sender saw', () => {
    expect(compareSeen(undefined, MODEL_VERSION, result)).toEqual({ reproduces: null });
  });

  it('tells then and now for each path with a sign, and both versions as the reason', () => {
    const then: Seen = {
      fingerprint: 'AAAAAAAAAAAA',
      headlines: { exit: 0.0525, bifurcation: -0.5, partner: 0 },
    };
    expect(reproductionText(compareSeen(then, '0.9.0', result))).toMatch(
      /^The sender saw other figures \(market exit \+5\.[23]% then, \+\d+\.\d% now; bifurcation −50\.0% then, −\d+\.\d% now; partner-led 0\.0% then, [+−]\d+\.\d% now\), because it was made with model 0\.9\.0, this is model \d+\.\d+\.\d+\.$/,
    );
  });

  it('says so where the three headlines are the same to every digit of a link, and does not show them as other figures', () => {
    const rounded = Object.fromEntries(
      Object.entries(headlinesOf(result)).map(([path, headline]) => [path, Number(headline.toFixed(6))]),
    ) as Seen['headlines'];
    const other: Seen = { fingerprint: 'AAAAAAAAAAAA', headlines: rounded };
    for (const version of [MODEL_VERSION, '0.9.0']) {
      const text = reproductionText(compareSeen(other, version, result));
      expect(text).toMatch(
        /^The three headlines are those the sender saw, to every digit of the link; another/,
      );
      expect(text.includes('0.9.0')).toBe(version === '0.9.0');
    }
    const moved = { ...other, headlines: { ...rounded, exit: rounded.exit + 2e-6 } };
    expect(reproductionText(compareSeen(moved, MODEL_VERSION, result))).toMatch(
      /^The sender saw other figures/,
    );
  });

  it('gives lost inputs as the reason where the versions are the same', () => {
    const other = simulate(applyOverrides(values, { tam: { centre: 4500 } }), 256, 1, false);
    for (const version of [MODEL_VERSION, undefined]) {
      expect(reproductionText(compareSeen(seen, version, other))).toMatch(
        /, because not all of its inputs could be used here, or values of the scenario have changed since\.$/,
      );
    }
  });
});
