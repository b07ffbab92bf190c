import type { StageName } from '../../../analysis/result';
import { enPage } from './page';
import { m, type Words } from '../message';

const stages: Readonly<Record<StageName, string>> = {
  build: 'Build, integrate',
  licences: 'Licences: telecom, MLPS',
  preparation: 'Preparation',
  algorithmFiling: 'Algorithm filing',
  provincialReview: 'Provincial review',
  nationalReview: 'National review',
  registration: 'Registration',
  publication: 'Publication',
  hold: 'Political hold',
};

/** The words in pictures and their tables, beside those of the page: they come with what shows them. */
export const enPictures = {
  ...enPage,
  stages,

  strategies: {
    ...enPage.strategies,
    lossLine: 'Loss line',
    lossLineAt: m('loss line {value}'),
    lossLineWords: m('{value} million dollars; {counts} outcomes of 50 are worse'),
    ofFifty: m('{count} of 50'),
    worse: 'worse than the line',
    more: m('{count} more →'),
    moreLeft: m('← {count} more'),
    all: m('{count} of 50 here'),
    worseThan: m('Worse than {value}, of 50'),
    tableHead: 'V, USD m',
    rows: {
      error: 'Twice its standard error, points',
      errorMoney: 'Twice its standard error, USD m',
      withoutTerminal: 'Without terminal value: risk-adjusted ROI',
      expected: 'Mean',
      capital: 'Capital put in, mean, USD m',
      launch: 'Public launch, median month',
      loss: 'Chance of loss (NPV below 0)',
      best: 'Chance of being best',
    },
  },

  cash: {
    ...enPage.cash,
    caption: 'When does the cash come back? Cumulative cash at the end of each year, USD m',
    year: 'End of',
  },

  launch: {
    ...enPage.launch,
    caption: 'When can we launch? Months from January 2027',
    risk: m('{chance} risk'),
    closedLoop: 'Closed loop live',
    publicFacing: 'Public live',
    start: 'Jan ’27',
    unit: 'mo',
    stage: 'Stage',
    begins: 'starts, P50',
    chance: 'happens in',
    neverLicensed: 'Never licensed',
    never: 'never',
  },
} as const;

export type PictureText = Words<typeof enPictures>;
