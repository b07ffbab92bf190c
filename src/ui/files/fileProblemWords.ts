import type { Allowed } from '../../model/dataFault';
import type { DataProblem } from '../../model/dataReader';
import { count } from '../format';
import type { FileText } from '../i18n/en/files';
import { problemWords } from '../problemWords';

/** What is allowed where something else was found, in the reader's language. */
export function allowedInFile({ allowed, message }: DataProblem, text: FileText): string {
  return allowed === undefined ? message : words(allowed, text);
}

function words(allowed: Allowed, text: FileText): string {
  const { files } = text;
  switch (allowed.what) {
    case 'fields':
    case 'oneOf':
    case 'numbers':
      return files[allowed.what]({ names: text.format.some(allowed.of) });
    case 'exactly':
      return files.exactly({ text: allowed.of });
    case 'wholeNumber':
    case 'powerOfTwo':
      return files[allowed.what]({ least: count(allowed.least), most: count(allowed.most) });
    case 'eachPath':
      return files.eachPath({ id: allowed.id });
    case 'value':
    case 'together':
      return problemWords(allowed.problem, text);
    case 'correlations':
      return files.correlations[allowed.problem.code];
    default:
      return files.plain[allowed.what];
  }
}
