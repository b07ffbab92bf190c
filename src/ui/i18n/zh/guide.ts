import type { GuideText } from '../en/guide';
import { m } from '../message';
import { zhControls } from './controls';

/** What the pages say that set values by choices: beside the words of parameters. */
export const zhGuide: GuideText = {
  ...zhControls,
  guide: {
    asOf: m('截至 {date}。本内容为我方研究，不构成法律或投资建议。'),
    why: '为何如此取值',
    whyOf: m('：{choice}'),
    value: '取值',
    scenario: '方案',
    departs: m('为何偏离证据：{reason}'),
    verify: m('谁可能更清楚：{open}'),
    onPath: m('{label}（{path}）'),
    /** "2.5% 占细分市场", "6 个月". */
    withUnit: m('{value} {unit}'),
    single: {},
    sources: m('{count} 项来源'),
    refused: m('目前无法作此选择，因此没有改动。{problem}'),
    changed: '已改动',
  },
};
