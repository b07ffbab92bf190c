import type { Side, Theme } from '../../../model/themes';
import { enDeeper } from './deeper';
import { enGuide } from './guide';
import { enRisk } from './risk';
import { m, type Words } from '../message';

const sides: Readonly<Record<Side, string>> = {
  world: 'The world',
  levers: 'Ours to choose',
  settings: 'How we value it',
};

const themes: Readonly<Record<Theme, string>> = {
  market: enGuide.groups.market,
  product: enGuide.groups.product,
  complianceTax: enGuide.groups.complianceTax,
  filing: enGuide.groups.filing,
  enforcement: enGuide.groups.enforcement,
  geopolitics: enGuide.groups.geopolitics,
  partner: enGuide.groups.partner,
  elsewhere: enGuide.groups.elsewhere,
  correlations: 'What moves together',
  rules: 'Rules switched',
  levers: 'Our choices',
  settings: 'Valuation',
};

/** The words of what explains a difference, beside those of parameters. */
export const enDifference = {
  ...enDeeper,
  ...enGuide,
  criteria: enRisk.criteria,
  difference: {
    against: 'Compared with',
    published: m('{title}, as published'),
    subject: 'What is explained',
    leadOf: m('Lead of {first} over {second}'),
    how: m(
      'From the first to the last row, in points of {measure}. Solid bars: the world; hatched: ours to choose; outlined: how we value. Figures are rounded so that they add up as they stand. Through the ends: 2 standard errors of {draws} worlds, the same for both.',
    ),
    now: 'The inputs as they are now',
    sides,
    themes,
    inputs: m('{theme}: {count, plural, one {# input} other {# inputs}}'),
    fromTo: m('{from} → {to}'),
    onPath: m('{path} {change}'),
    idle: m('Differs too, and moves nothing here: {labels}.'),
    unmoved: m('{subject} stays at {level}: nothing that differs reaches it.'),
    /** By what moves it: names of the sides, the world first. */
    explains: {
      world: m('**All {total} points are the world.** None of our choices moves it.'),
      levers: m('**All {total} points are our own choices.** Nothing of the world moves it.'),
      settings: m('**All {total} points are how we value it.** Neither the world nor our choices move it.'),
      worldLevers: m('**Of the {total} points, the world explains {world} and our choices {levers}.**'),
      worldSettings: m(
        '**Of the {total} points, the world explains {world} and how we value it {settings}.**',
      ),
      leversSettings: m(
        '**Of the {total} points, our choices explain {levers} and how we value it {settings}.**',
      ),
      worldLeversSettings: m(
        '**Of the {total} points, the world explains {world}, our choices {levers} and how we value it {settings}.**',
      ),
    },
    largest: m('The largest is {label}: {points} ± {error}.'),
    winner: {
      stays: m('{path} is best before and after.'),
      changes: m('The best strategy changes from {before} to {after}.'),
      close: m('{before} was best; now it is too close to call.'),
      fromClose: m('It was too close to call; now {after} is best.'),
      bothClose: 'It was too close to call, and still is.',
    },
    advice: {
      world: m('What moves it most is the world: check {label} before you count on it.'),
      levers: m('What moves it most is ours to choose: first of all {label}.'),
      settings: 'What moves it most is how we value, not what happens: agree on that first.',
      winsBack: m('The world takes {world} points, our choices win {levers} back.'),
      costs: m('The world gives {world} points, our choices cost {levers}.'),
    },
    half: {
      title: 'One side at a time',
      how: 'Each opens as a scenario of its own; Back returns here.',
      world: 'Only the world changes',
      levers: 'Only our choices change',
      figure: m('{subject} {level}'),
      best: m('{path} leads'),
      close: 'too close to call',
    },
    nothing: m(
      'Nothing differs: the inputs are those of “{title}” as published. Change a value, or compare with another kind of company.',
    ),
    coming: 'The other kind of company is being fetched.',
    missing: 'The other kind of company could not be fetched. Check the connection and try again.',
    again: 'Try again',
    caption: m('What explains the difference? {subject}, points of {measure}, ± two standard errors'),
    input: 'Input',
    from: 'From',
    to: 'To',
    points: 'Points',
    partOf: 'in the above',
    total: 'Difference',
    weight: m('{value} ± {error}'),
  },
} as const;

export type DifferenceText = Words<typeof enDifference>;
