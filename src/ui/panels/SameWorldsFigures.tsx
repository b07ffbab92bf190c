import { pathIds, type PathId } from '../../model/parameters';
import type { SameWorlds } from '../../analysis/sameWorlds';
import type { Shown } from '../../state/appState';
import { PathMark } from '../charts/PathMark';
import { amount, ratio } from '../format';
import { useRiskText } from '../i18n/useRiskText';
import type { RiskText } from '../i18n/en/risk';
import { ERRORS } from '../verdict';

/** Expected regret of a path with its error. */
function regretText({ regret }: SameWorlds, path: PathId, text: RiskText): string {
  const { mean, standardError } = regret.expected[path];
  return text.sameWorlds.valueAndError({ value: amount(mean), error: amount(ERRORS * standardError) });
}

/** What a path gains over exit for each dollar lost to it. */
function omegaText({ omega }: SameWorlds, path: PathId, text: RiskText): string {
  if (path === 'exit') return text.strategies.none;
  const { ratio: value, isInfinite, standardError } = omega[path];
  if (value === null) return isInfinite ? text.sameWorlds.infinite : text.strategies.none;
  return text.sameWorlds.valueAndError({ value: ratio(value), error: ratio(ERRORS * (standardError ?? 0)) });
}

function rewardText({ rewardPerTail }: SameWorlds, path: PathId, text: RiskText): string {
  const reward = rewardPerTail[path];
  return reward === null ? text.strategies.none : ratio(reward);
}

/** Regret, reward for the tail and gain against loss of each path, and what perfect information would be worth. */
export function SameWorldsFigures({ shown }: { shown: Shown | null }) {
  const text = useRiskText();
  const words = text.sameWorlds;
  const found = shown?.pictures.comparison.sameWorlds ?? null;
  const rows = [
    [words.regret, regretText],
    [words.omega, omegaText],
    [words.reward, rewardText],
  ] as const;
  const information = found?.regret.perfectInformation;
  return (
    <>
      <table className="duel-figures">
        <caption className="visually-hidden">{words.captionPaths}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head}</th>
            {pathIds.map((path) => (
              <th key={path} scope="col" className={path}>
                <PathMark path={path} size={9} /> {text.paths[path].short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {pathIds.map((path) => (
                <td key={path}>{found === null ? text.strategies.none : cell(found, path, text)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="duel-information">
        {information !== undefined &&
          words.information({
            value: text.format.money(Math.round(information.mean)),
            error: text.format.money(Number((ERRORS * information.standardError).toFixed(1))),
          })}
      </p>
    </>
  );
}
