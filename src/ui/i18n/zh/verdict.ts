import type { VerdictText } from '../en/verdict';
import { m } from '../message';
import { zhPage } from './page';

const best = {
  leads: m('{leader}是 {capital}的最佳用途，优于{runnerUp}。'),
  leadsNarrowly: m('{leader}是 {capital}的最佳用途，略优于{runnerUp}。'),
  leadsClearly: m('{leader}是 {capital}的最佳用途，明显优于{runnerUp}。'),
};

/** Chances of doing worse than exit have sentences of their own. */
const lead: VerdictText['verdict']['lead'] = {
  riskAdjusted: {
    ...best,
    skewed: m(
      '{leader}的风险调整后投资回报率领先，靠的是少数收益很大的情景：100 个情景中有 {futures} 个是{other}更优。',
    ),
    sheltered: m(
      '{leader}的风险调整后投资回报率领先，因为最差情景的损失较轻：100 个情景中有 {futures} 个是{other}更优。',
    ),
    seldomBest: m(
      '{leader}的风险调整后投资回报率领先，但最常胜出的是{other}：100 个情景中有 {futures} 个最优。',
    ),
    figures: m(
      '其**风险调整后投资回报率为 {own}** ± {error} 个百分点，{second}为 {secondFigure}，{third}为 {thirdFigure}。',
    ),
  },
  mean: {
    leads: m('按均值，{leader}是 {capital}的最佳用途，优于{runnerUp}。'),
    leadsNarrowly: m('按均值，{leader}是 {capital}的最佳用途，略优于{runnerUp}。'),
    leadsClearly: m('按均值，{leader}是 {capital}的最佳用途，明显优于{runnerUp}。'),
    skewed: m('按均值，{leader}领先，靠的是少数收益很大的情景：100 个情景中有 {futures} 个是{other}更优。'),
    sheltered: m('按均值，{leader}领先：100 个情景中有 {futures} 个是{other}更优。'),
    seldomBest: m('按均值，{leader}领先，但最常胜出的是{other}：100 个情景中有 {futures} 个最优。'),
    figures: m(
      '其**平均投资回报率为 {own}** ± {error} 个百分点，{second}为 {secondFigure}，{third}为 {thirdFigure}。',
    ),
  },
  shortfall: {
    leads: m('在最差的 {tail} 情景中，{leader}是 {capital}的最佳用途，优于{runnerUp}。'),
    leadsNarrowly: m('在最差的 {tail} 情景中，{leader}是 {capital}的最佳用途，略优于{runnerUp}。'),
    leadsClearly: m('在最差的 {tail} 情景中，{leader}是 {capital}的最佳用途，明显优于{runnerUp}。'),
    skewed: m('按最差的 {tail} 情景，{leader}领先，但 100 个情景中有 {futures} 个是{other}更优。'),
    sheltered: m('按最差的 {tail} 情景，{leader}领先，但 100 个情景中有 {futures} 个是{other}更优。'),
    seldomBest: m(
      '按最差的 {tail} 情景，{leader}领先，但最常胜出的是{other}：100 个情景中有 {futures} 个最优。',
    ),
    figures: m(
      '其**最差的 {tail} 情景平均投资回报率为 {own}** ± {error} 个百分点，{second}为 {secondFigure}，{third}为 {thirdFigure}。',
    ),
  },
  certaintyEquivalent: {
    ...best,
    skewed: m(
      '{leader}的确定性等值领先，靠的是少数收益很大的情景：100 个情景中有 {futures} 个是{other}更优。',
    ),
    sheltered: m(
      '{leader}的确定性等值领先，因为最差情景的损失较轻：100 个情景中有 {futures} 个是{other}更优。',
    ),
    seldomBest: m('{leader}的确定性等值领先，但最常胜出的是{other}：100 个情景中有 {futures} 个最优。'),
    figures: m('其**确定性等值为 {own}**（± {error}），{second}为 {secondFigure}，{third}为 {thirdFigure}。'),
  },
};

/** Sentences of the verdict, beside the words of the page. Names come as `PathName` forms, numbers as finished text; `**` marks what is bold. */
export const zhVerdict: VerdictText = {
  ...zhPage,

  verdict: {
    ...zhPage.verdict,
    lead,
    exitIsSafest: m('退出市场是稳妥的选择：100 个情景中有 {futures} 个是{second}更差。'),
    entryIsSafe: m('{leader}比退出市场更值得一试：100 个情景中只有 {futures} 个更差。'),
    figuresWorse: m(
      '**100 个情景中有 {futures} 个**（± {error}）是{first}劣于退出市场；{second}为 {secondFutures} 个。',
    ),
    tooClose: m('{first}与{second}难分高下。'),
    allTooClose: '三种策略难分高下。',

    beats: m('**100 个情景中有 {count} 个**优于{other}。'),
    terminalBehind: m('若不计 {year} 年之后的现金，则为 **{roi}**，落后于{other}的 {otherRoi}。'),
    settle: m(
      '前两名相差 {gap} 个百分点，模拟误差为 ± {error}。增加情景数可以分出高下，但更了解实际情况更为重要。',
    ),
    settleEquivalent: m(
      '前两名相差 {gap}，模拟误差为 ± {error}。增加情景数可以分出高下，但更了解实际情况更为重要。',
    ),
    runMore: m('运行 {worlds} 个情景'),
  },
};
