import type { OfflineText } from '../en/offline';
import { m } from '../message';
import { zhPage } from './page';

/** What the page says of its copy in this browser, of newer versions, and of what is kept. */
export const zhOffline: OfflineText = {
  ...zhPage,

  offline: {
    newVersion: '新版本',
    here: 'Landfall 有新版本。您输入的内容不会丢失。',
    reload: '立即重新加载',
    later: '稍后',
    dismiss: '关闭',
    carried: {
      same: '现在是新版本。您的输入不变，所有数字逐位相同。',
      sameHeadlines:
        '现在是新版本。您的输入不变，三条路径的风险调整后投资回报率也不变；结果中另有数字不同，也许只在最后几位。',
      otherModel: m(
        '现在是新版本，输入不变，数字不同：模型由 {made} 更新为 {here}。风险调整后投资回报率，当时 → 现在：退出市场 {exitThen}\u00A0→\u00A0{exitNow}；自建独立体系 {bifurcationThen}\u00A0→\u00A0{bifurcationNow}；合作伙伴模式 {partnerThen}\u00A0→\u00A0{partnerNow}。',
      ),
      otherValues: m(
        '现在是新版本，输入不变，数字不同：公布的取值已有变动。风险调整后投资回报率，当时 → 现在：退出市场 {exitThen}\u00A0→\u00A0{exitNow}；自建独立体系 {bifurcationThen}\u00A0→\u00A0{bifurcationNow}；合作伙伴模式 {partnerThen}\u00A0→\u00A0{partnerNow}。',
      ),
    },
    works: '此后可离线使用',
    kept: {
      title: '本浏览器中保存了什么',
      nothingLeaves:
        '您输入的内容不会离开本浏览器。页面只向自己的网址读取自己的文件，不向其他任何地方发出请求。',
      works:
        '整个页面已保存在本浏览器中，没有网络也能打开。新版本会等到您选择重新加载，或关闭所有标签页之后才启用。',
      worksNot: '页面本身没有（或尚未）保存在本浏览器中：没有网络时可能无法打开。',
      rest: '输入的内容在网址的 # 之后，因此也在浏览器的历史记录中。另外保存：您存下的方案、尚未存下的改动、语言、配色，以及是否已提示过导览。',
      remove: '在浏览器设置中删除本网站的数据，即可清除所保存的内容；网址则随历史记录一并清除。',
    },
  },
};
