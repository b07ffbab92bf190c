import { memo, useMemo } from 'react';
import { mapAxis, mapProblem } from '../../analysis/mapAxis';
import type { WorldShares } from '../../analysis/mapBelief';
import { MAP_DRAWS } from '../../analysis/strategyMap';
import { applyOverrides } from '../../model/overrides';
import { correlationsInForce } from '../../model/scenarioCorrelations';
import { parameterOfKey, type ValueKey } from '../../model/values';
import { ChartFrame } from '../charts/ChartFrame';
import { mapRoom } from '../charts/mapRoom';
import { count, inHundred } from '../format';
import { Terms } from '../glossary/Terms';
import type { MapText } from '../i18n/en/map';
import { useMapText } from '../i18n/useMapText';
import { useActions, useApp } from '../StoreContext';
import { useInSight } from '../useInSight';
import { useRestingInputs } from '../useRestingInputs';
import { useSteps } from '../useSteps';
import { axisLabel, AxisSelect } from './AxisSelect';
import { MapMeaning } from './MapMeaning';
import { MapPicture } from './MapPicture';
import { MapTable } from './MapTable';
import { believe, countWorlds, prepareMap } from './preparedMap';
import { useFoundMap } from './useFoundMap';

const terms = ['worlds'] as const;

/** Height of the rows with the parameters above and below the picture, px. */
const SIDES = 2 * 28;

/** Where each strategy wins over two parameters of the reader's choice, as a map or as a table. */
export const MapPanel = memo(function MapPanel() {
  const text = useMapText();
  const words = text.map;
  const actions = useActions();
  const axes = useApp((state) => state.mapAxes);
  const inSight = useInSight('map');
  const found = useFoundMap();
  const { scenario, inputs } = useRestingInputs();
  const values = useMemo(
    () => applyOverrides(scenario.values, inputs.overrides),
    [scenario, inputs.overrides],
  );
  const correlations = useMemo(
    () => correlationsInForce(scenario, inputs.correlations),
    [scenario, inputs.correlations],
  );
  const problem = mapProblem(axes.x, axes.y);
  const map = found?.value.map ?? null;
  const sides = useMemo(
    () => (problem === undefined ? { x: mapAxis(axes.x), y: mapAxis(axes.y) } : null),
    [axes, problem],
  );
  const prepared = useSteps(useMemo(() => (map === null ? null : () => prepareMap(map)), [map]));
  const believed = useSteps(
    useMemo(
      () => (sides === null ? null : () => believe(values, correlations, sides.x, sides.y)),
      [values, correlations, sides],
    ),
  );
  const counted = useSteps(
    useMemo(
      () => (map === null ? null : () => countWorlds(map, values, { seed: inputs.seed, correlations })),
      [map, values, inputs.seed, correlations],
    ),
  );
  // What was prepared for other parameters says nothing about these.
  const isOfAxes = (of: { readonly x: ValueKey; readonly y: ValueKey }): boolean =>
    of.x === axes.x && of.y === axes.y;
  const shown =
    prepared !== null && isOfAxes({ x: prepared.map.x.key, y: prepared.map.y.key }) ? prepared : null;
  const belief = believed !== null && isOfAxes(believed) ? believed.belief : null;
  const worlds =
    counted !== null && isOfAxes({ x: counted.map.x.key, y: counted.map.y.key }) ? counted.worlds : null;
  const draws = count(MAP_DRAWS);
  const kind = belief?.kind === 'curve' && belief.sharedLuck ? 'sharedLuck' : (belief?.kind ?? 'area');
  const state =
    shown === null ? words.awaited : found?.isStale ? words.earlier : found?.value.isFine ? '' : words.coarse;
  const choose = (side: 'x' | 'y') => (
    <AxisSelect
      name={side === 'x' ? words.across : words.up}
      value={axes[side]}
      other={axes[side === 'x' ? 'y' : 'x']}
      onChoose={(key) => actions.setMapAxes({ ...axes, [side]: key })}
    />
  );
  const unitOf = (key: ValueKey): string => text.parameters[parameterOfKey(key).id]?.unit ?? '';
  const rest = worlds === null || problem !== undefined ? [] : outsideAreas(worlds, words);
  const refusal =
    problem === undefined
      ? null
      : problem.code === 'sameAxis'
        ? words.sameTwice({ label: text.format.inSentence(axisLabel(problem.key, text)) })
        : words.refused({ label: axisLabel(problem.key, text) });

  return (
    <div ref={inSight} className="map-panel">
      <ChartFrame
        question={words.question}
        how={
          <>
            <span className="map-means">
              {refusal === null && sides !== null && (
                <MapMeaning
                  map={shown?.map ?? null}
                  regions={shown?.regions ?? null}
                  x={sides.x}
                  y={sides.y}
                />
              )}
            </span>
            <span className="map-how">
              <Terms text={words.how[kind]({ draws })} terms={terms} />
            </span>
          </>
        }
        height={mapRoom.top + mapRoom.plot + mapRoom.ticks + SIDES}
        table={
          shown === null ? (
            <p className="map-rest">{refusal ?? words.awaited}</p>
          ) : (
            <MapTable map={shown.map} worlds={worlds} isStale={found?.isStale === true} />
          )
        }
      >
        <div className="map-side">
          {choose('y')}
          <span aria-hidden="true">{words.unitUp({ unit: unitOf(axes.y) }).trim()}</span>
          <span className="map-state">{refusal === null ? state : ''}</span>
        </div>
        {refusal !== null || sides === null ? (
          <p
            className="map-refused"
            role="alert"
            style={{ height: mapRoom.top + mapRoom.plot + mapRoom.ticks }}
          >
            {refusal}
          </p>
        ) : (
          <MapPicture
            x={sides.x}
            y={sides.y}
            prepared={shown}
            belief={belief}
            worlds={worlds}
            isStale={found?.isStale === true}
          />
        )}
        <div className="map-side across">
          <span className="map-rest">
            {rest.length > 0 && words.rest.of({ parts: text.format.some(rest) })}
          </span>
          {choose('x')}
          <span aria-hidden="true">{words.unitAcross({ unit: unitOf(axes.x) }).trim()}</span>
        </div>
      </ChartFrame>
    </div>
  );
});

/** Worlds that no label on the map tells of. */
function outsideAreas(
  { tooClose, beyond, impossible }: WorldShares,
  { rest }: MapText['map'],
): readonly string[] {
  const parts: string[] = [];
  if (tooClose >= 0.005) parts.push(rest.close({ count: inHundred(tooClose) }));
  if (beyond >= 0.005) parts.push(rest.beyond({ count: inHundred(beyond) }));
  if (impossible >= 0.005) parts.push(rest.impossible({ count: inHundred(impossible) }));
  return parts;
}
