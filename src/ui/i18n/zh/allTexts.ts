import { zhMoney } from './money';
import { zhBarriers } from './barriers';
import { zhCases } from './cases';
import { zhChanges } from './changes';
import { zhChecklist } from './checklist';
import { zhCompare } from './compare';
import { zhControls } from './controls';
import { zhCopying } from './copying';
import { zhCorrelation } from './correlation';
import { zhDecision } from './decision';
import { zhDeeper } from './deeper';
import { zhDifference } from './difference';
import { zhExports } from './exports';
import { zhFacts } from './facts';
import { zhFailure } from './failure';
import { zhFiles } from './files';
import { zhFault } from './fault';
import { zhGlossary } from './glossary';
import { zhGuide } from './guide';
import { zhHistory } from './history';
import { zhInformation } from './information';
import { zhLanguages } from './languages';
import { zhLevers } from './levers';
import { zhLibrary } from './library';
import { zhMap } from './map';
import { zhMethod } from './method';
import { zhNotices } from './notices';
import { zhOffline } from './offline';
import { zhPage } from './page';
import { zhPartners } from './partners';
import { zhPicker } from './picker';
import { zhPictures } from './pictures';
import { zhPin } from './pin';
import { zhReasons } from './reasons';
import { zhReport } from './report';
import { zhRisk } from './risk';
import { zhRoute } from './route';
import { zhRules } from './rules';
import { zhSeveral } from './several';
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
  cases: zhCases,
  changes: zhChanges,
  checklist: zhChecklist,
  compare: zhCompare,
  controls: zhControls,
  copying: zhCopying,
  correlation: zhCorrelation,
  decision: zhDecision,
  deeper: zhDeeper,
  difference: zhDifference,
  exports: zhExports,
  facts: zhFacts,
  failure: zhFailure,
  files: zhFiles,
  fault: zhFault,
  glossary: zhGlossary,
  guide: zhGuide,
  history: zhHistory,
  information: zhInformation,
  languages: zhLanguages,
  levers: zhLevers,
  library: zhLibrary,
  map: zhMap,
  method: zhMethod,
  notices: zhNotices,
  offline: zhOffline,
  page: zhPage,
  partners: zhPartners,
  picker: zhPicker,
  pictures: zhPictures,
  pin: zhPin,
  reasons: zhReasons,
  report: zhReport,
  risk: zhRisk,
  route: zhRoute,
  rules: zhRules,
  several: zhSeveral,
  share: zhShare,
  sources: zhSources,
  step: zhStep,
  stress: zhStress,
  tour: zhTour,
  verdict: zhVerdict,
};

export type ChineseTexts = typeof zhTexts;
