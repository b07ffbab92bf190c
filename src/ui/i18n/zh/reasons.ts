import type { ReasonText } from '../en/reasons';
import { m } from '../message';
import { zhBarriers } from './barriers';

/** The words of the page about the eleven reasons, beside those of the barriers that they are in the model. */
export const zhReasons: ReasonText = {
  ...zhBarriers,
  reasonsPage: {
    title: '十一项原因及其权重',
    lead: '本模拟器以文章“11 Reasons Many Popular AI Tools Face Restrictions in China”（2026 年）为起点。以下用我们自己的话陈述其中的原因：说法是什么，如何作用于境外提供者，如何进入模型，以及在当前打开的方案中权重多大。',
    law: m('法律状况截至 {asOf}，以我方研究所读到的为限；最新来源的日期为 {newest}。本页不构成法律意见。'),

    weights: '各项在此的权重',
    how: m('{gain}各项均在相同情景中单独去除，因此不可相加。± 和穿过标记的线：两个标准误。'),
    order: '排序',
    byNumber: '按编号',
    byWeight: '按权重',
    caption: '十一项原因及其对两条路径的权重，百分点',
    number: '编号',
    reason: '原因',
    onPath: m('{path}，百分点'),
    awaited: '正在计算权重。',
    failed: '无法计算',
    toCorrections: m('{count} 句常被引用的说法，以及原文的规定'),

    numbered: m('{number} {title}'),
    claim: '说法',
    mechanism: '作用方式',
    inModel: '在模型中',
    limits: '未纳入的内容',
    weight: '在此的权重',
    others: '去除此项所增加的百分点。浅色：其他各项。',
    owns: '它影响的数值：有此项与无此项',
    evidence: m('证据：{grade}（{explanation}）'),
    sourcesOf: m('来源：{title}'),

    corrections: '常见引述与原文规定',
    correctionsHow: '该文以及许多类似文章中的说法，与其所涉原文逐一对照。其中一句成立。',
    often: '常见引述',
    quote: m('“{often}”'),
    text: '原文规定',
    means: '在此意味着什么',
    moves: m('参数：{title}'),
  },
};
