import type { TourText } from '../en/tour';
import { m } from '../message';

/** The words of the tour and of the invitation to it. Labels, names and numbers come as finished text; `**` marks what is bold. */
export const zhTour: TourText = {
  label: '一分钟导览',
  newHere: '第一次来？',
  invite: '一分钟导览',
  decline: '不用导览',
  again: '一分钟导览',

  step: m('第 {step} 步，共 {all} 步'),
  back: '上一步',
  next: '下一步',
  end: '结束导览',
  close: '关闭',

  question: {
    title: '一个问题，三种答案',
    asked: m(
      '一家外国人工智能公司有 {capital}，该如何对待中国大陆市场？**不进入**（退出市场），**独自进入**并另建一套自己的体系（自建独立体系），还是**通过本地合作伙伴进入**（合作伙伴模式）。',
    ),
    answer: '结论所答的，是按当前取值的情况。其依据是数以千计的可能情景，全部在此浏览器中运行。',
  },

  slider: {
    title: '什么会改变结论？',
    below: m('最接近改变结论的是{link}：低于 {value} 时，{path}更优。'),
    above: m('最接近改变结论的是{link}：高于 {value} 时，{path}更优。'),
    noFlip: m('{link}影响很大。移动它，所有数字随之变化。'),
    how: '把滑块拖过标记后松开；用键盘时，先移到滑块，再按 F 或方向键。随后导览会继续。',
    howFreely: '拖动滑块后松开；用键盘时，先移到滑块，再按方向键。随后导览会继续。',
    show: '演示',
  },

  change: {
    title: '改变了什么',
    moved: m('{label}：由 {from} 变为 {to}。'),
    newLeader: m('**现在{leader}领先** {gap}；此前是{before}领先 {gapBefore}。'),
    ledBefore: m('**现在{first}与{second}难分高下**；此前是{before}领先 {gapBefore}。'),
    sameLeader: m('**{leader}仍然领先** {gap}；此前领先 {gapBefore}。'),
    leadsNow: m('**现在{leader}领先** {gap}；此前难分高下。'),
    stillClose: m('**{first}与{second}难分高下**，与此前相同。'),
    points: m('{points} 个百分点'),
    path: m(
      '变动最大的是{path}：其风险调整后投资回报率由 {from} 变为 {to}；100 个情景中有 {best} 个最优，此前为 {bestBefore} 个。',
    ),
    dots: m('其 50 个点中有 {dots} 个为空心，即比亏损线更差；此前为 {dotsBefore} 个。'),
    working: '正在计算新的数字。',
    unchanged: '尚未改变任何取值。请返回上一步移动滑块，或观看演示。',
  },

  source: {
    title: '数字从何而来',
    evidence: m(
      '“{label}”旁的圆点表示证据的可靠程度：**{grade}**，即{explanation}。点按圆点，可查看来源，或填入自己的取值。',
    ),
    lever: m(
      '“{label}”由我方选择。各项假设旁都有圆点，表示证据的可靠程度；点按圆点，可查看来源，或填入自己的取值。',
    ),
    share: '**分享**会生成一个带有您的取值的链接。除此之外，您的取值不会离开浏览器。',
    sources: '全部取值的来源',
    glossary: '术语表',
    keep: '保留改动',
    takeBack: '撤回改动',
    done: '完成',
  },

  restored: {
    title: '取值已恢复',
    body: m('{label}重新为 {value}，其他取值均未改动。页面底部可再次打开导览。'),
  },
};
