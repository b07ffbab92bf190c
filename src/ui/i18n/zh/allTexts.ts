import { zhMoney } from './money';
import { zhBarriers } from './barriers';
import { zhChanges } from './changes';
import { zhControls } from './controls';
import { zhCorrelation } from './correlation';
import { zhDecision } from './decision';
import { zhDeeper } from './deeper';
import { zhDifference } from './difference';
import { zhFacts } from './facts';
import { zhFailure } from './failure';
import { zhFiles } from './files';
import { zhFault } from './fault';
import { zhGlossary } from './glossary';
import { zhGuide } from './guide';
import { zhInformation } from './information';
import { zhLanguages } from './languages';
import { zhLevers } from './levers';
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
import { zhStress } from './stress';
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
  correlation: zhCorrelation,
  decision: zhDecision,
  deeper: zhDeeper,
  difference: zhDifference,
  facts: zhFacts,
  failure: zhFailure,
  files: zhFiles,
  fault: zhFault,
  glossary: zhGlossary,
  guide: zhGuide,
  information: zhInformation,
  languages: zhLanguages,
  levers: zhLevers,
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
  stress: zhStress,
  tour: zhTour,
  verdict: zhVerdict,
};

export type ChineseTexts = typeof zhTexts;
