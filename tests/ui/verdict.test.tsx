import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/analysis/criterion';
import { enVerdict } from '../../src/ui/i18n/en/verdict';
import { verdictOf } from '../../src/ui/verdict';
import { verdictSentences } from '../../src/ui/verdictSentences';
import { runWith } from './fixtures';

type Shown = Parameters<typeof runWith>[0];

function sentences(
  scores: Shown,
  pairs: Parameters<typeof runWith>[1] = {},
  criterion: Criterion = 'riskAdjusted',
): readonly string[] {
  const { result, compared } = runWith(scores, pairs);
  const verdict = verdictOf(result, compared, criterion);
  const { headline, rest } = verdictSentences({ result, verdict, tail: 0.05 }, 2033, enVerdict);
  return [headline, ...rest];
}

const partnerBest = { better: 0.61 };

function scores(partner: number, exit: number, bifurcation = -0.3): Shown {
  return {
    exit: { score: exit, best: 0.3 },
    bifurcation: { score: bifurcation, best: 0.2 },
    partner: { score: partner, best: 0.5 },
  };
}

/** Partner-led leads, exit is best most often. */
function skewed(mean: number): Shown {
  return {
    exit: { score: 0.052, best: 0.63 },
    bifurcation: { score: -0.57, best: 0.1 },
    partner: { score: 0.087, mean, best: 0.27 },
  };
}

describe('verdictSentences', () => {
  it('says narrowly below a lead of five points', () => {
    const [headline] = sentences(scores(0.09, 0.05), { 'partner-exit': partnerBest });
    expect(headline).toBe('Partner-led entry is the best use of the $150m, narrowly ahead of market exit.');
  });

  it('says clearly above a lead of fifteen points', () => {
    const [headline] = sentences(scores(0.25, 0.05), { 'partner-exit': partnerBest });
    expect(headline).toBe('Partner-led entry is the best use of the $150m, clearly ahead of market exit.');
  });

  it('uses no adverb in between', () => {
    const [headline] = sentences(scores(0.15, 0.05), { 'partner-exit': partnerBest });
    expect(headline).toBe('Partner-led entry is the best use of the $150m, ahead of market exit.');
  });

  it('gives the figures of all three and how often the leader beats the next', () => {
    const text = sentences(scores(0.091, 0.052, -0.273), { 'partner-exit': partnerBest }).join(' ');
    expect(text).toContain('**risk-adjusted ROI is +9.1%**');
    expect(text).toContain('against +5.2% for market exit and −27.3% for bifurcation');
    expect(text).toContain('It beats market exit in **61 of 100 futures**.');
  });

  it('reads a pair the other way round where the second of it leads', () => {
    const text = sentences(
      {
        exit: { score: 0.1, best: 0.6 },
        bifurcation: { score: -0.5, best: 0.1 },
        partner: { score: 0.02, best: 0.3 },
      },
      { 'partner-exit': { better: 0.3 } },
    ).join(' ');
    expect(text).toContain('Market exit is the best use of the $150m, ahead of partner-led entry.');
    expect(text).toContain('It beats partner-led entry in **70 of 100 futures**.');
  });

  it('says both where the leader is not the path that is best most often', () => {
    const [headline] = sentences(skewed(0.18), { 'partner-exit': { better: 0.34 } });
    expect(headline).toBe(
      'Partner-led leads on risk-adjusted ROI, carried by a few large wins: in 66 of 100 futures market exit does better.',
    );
  });

  it('claims no large wins where the leader is behind on the mean', () => {
    const [headline] = sentences(skewed(0.01), { 'partner-exit': { better: 0.34 } });
    expect(headline).toBe(
      'Partner-led leads on risk-adjusted ROI, as its worst futures are milder: in 66 of 100 futures market exit does better.',
    );
  });

  it('claims no large wins where the path best most often seldom beats the leader', () => {
    const [headline] = sentences(
      {
        exit: { score: 0.05, best: 0.4 },
        bifurcation: { score: 0.02, best: 0.3 },
        partner: { score: 0.2, best: 0.3 },
      },
      { 'partner-exit': { better: 0.55 } },
    );
    expect(headline).toBe(
      'Partner-led leads on risk-adjusted ROI, though market exit is best most often: in 40 of 100 futures.',
    );
  });

  it('says so where the lead is gone without the cash after the horizon', () => {
    const text = sentences(
      {
        exit: { score: 0.052, best: 0.3 },
        bifurcation: { score: -0.57, best: 0.1 },
        partner: { score: 0.087, without: 0.015, best: 0.6 },
      },
      { 'partner-exit': partnerBest },
    );
    expect(text.at(-1)).toBe(
      'Without cash after 2033 it would be **+1.5%**, behind the +5.2% of market exit.',
    );
  });

  it('is silent about the horizon where the lead holds without it', () => {
    const text = sentences(scores(0.25, 0.05), { 'partner-exit': partnerBest }).join(' ');
    expect(text).not.toContain('Without cash');
  });

  it('is too close to call when the gap is within two standard errors of the paired difference', () => {
    const [headline, rest] = sentences(scores(0.056, 0.052), {
      'partner-exit': { better: 0.5, error: 0.0025 },
    });
    expect(headline).toBe('Partner-led entry and market exit are too close to call.');
    expect(rest).toContain('They differ by 0.4 points with a simulation error of ± 0.5.');
  });

  it('is a lead again when the gap exceeds two standard errors', () => {
    const [headline] = sentences(scores(0.056, 0.052), { 'partner-exit': { better: 0.6, error: 0.0019 } });
    expect(headline).toContain('narrowly ahead');
  });

  it('calls all three too close where neither other can be told from the best', () => {
    const pair = { better: 0.5, error: 0.01 };
    const [headline] = sentences(scores(0.056, 0.052, 0.05), {
      'partner-exit': pair,
      'partner-bifurcation': pair,
      'bifurcation-exit': pair,
    });
    expect(headline).toBe('All three strategies are too close to call.');
  });

  it('is a lead where only the errors of each path, not that of their gap, reach the gap', () => {
    const [headline] = sentences(
      scores(0.056, 0.052),
      { 'partner-exit': { better: 0.6, error: 0.0019 } },
      'certaintyEquivalent',
    );
    expect(headline).toContain('narrowly ahead');
  });

  it.each([
    ['mean', 'on the mean, clearly ahead of market exit.', '**mean ROI is +25.0%** ±'],
    [
      'shortfall',
      'in the worst 1 in 20 futures, clearly ahead of market exit.',
      '**worst 1 in 20 futures return +25.0%** ±',
    ],
    [
      'certaintyEquivalent',
      'of the $150m, clearly ahead of market exit.',
      '**certainty equivalent is $37.5m** ±',
    ],
  ] as const)('names what the paths are ranked by: %s', (criterion, headline, figures) => {
    const text = sentences(scores(0.25, 0.05), { 'partner-exit': partnerBest }, criterion);
    expect(text[0]).toContain(headline);
    expect(text[1]).toContain(figures);
    expect(text.join(' ')).not.toContain('risk-adjusted');
  });

  it('says how often exit would do better where paths are ranked by that', () => {
    const exitLeads = sentences(scores(-0.16, 0, -0.37), {}, 'worseThanExit');
    expect(exitLeads[0]).toBe(
      'Market exit is the safe choice: in 66 of 100 futures partner-led entry does worse.',
    );
    expect(exitLeads[1]).toMatch(
      /^Partner-led entry does worse than market exit in \*\*66 of 100 futures\*\* ± \S+, bifurcation in 87\.$/,
    );
    const [entryLeads] = sentences(scores(0.16, 0, -0.37), {}, 'worseThanExit');
    expect(entryLeads).toBe(
      'Partner-led entry is a better bet than market exit: it does worse in only 34 of 100 futures.',
    );
  });
});
