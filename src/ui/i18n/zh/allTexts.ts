import { zhMoney } from './money';
import { zhBarriers } from './barriers';
import { zhChanges } from './changes';
import { zhControls } from './controls';
import { zhDecision } from './decision';
import { zhFacts } from './facts';
import { zhFailure } from './failure';
import { zhGlossary } from './glossary';
import { zhGuide } from './guide';
import { zhLanguages } from './languages';
import { zhMap } from './map';
import { zhMethod } from './method';
import { zhNotices } from './notices';
import { zhPage } from './page';
import { zhPartners } from './partners';
import { zhPicker } from './picker';
import { zhPictures } from './pictures';
import { zhReasons } from './reasons';
import { zhReport } from './report';
import { zhRisk } from './risk';
import { zhRoute } from './route';
import { zhShare } from './share';
import { zhSources } from './sources';
import { zhStep } from './step';
import { zhTour } from './tour';
import { zhVerdict } from './verdict';

export { equationTitles } from '../equationTitles';
export { loadScenarioCatalogue, titleCatalogue } from '../../../state/chineseScenarios';
export { showingIn } from '../scenarioTexts';

/** The words of the page in Chinese, in one chunk. */
export const zhTexts = {
  money: zhMoney,
  barriers: zhBarriers,
  changes: zhChanges,
  controls: zhControls,
  decision: zhDecision,
  facts: zhFacts,
  failure: zhFailure,
  glossary: zhGlossary,
  guide: zhGuide,
  languages: zhLanguages,
  map: zhMap,
  method: zhMethod,
  notices: zhNotices,
  page: zhPage,
  partners: zhPartners,
  picker: zhPicker,
  pictures: zhPictures,
  reasons: zhReasons,
  report: zhReport,
  risk: zhRisk,
  route: zhRoute,
  share: zhShare,
  sources: zhSources,
  step: zhStep,
  tour: zhTour,
  verdict: zhVerdict,
};

export type ChineseTexts = typeof zhTexts;
