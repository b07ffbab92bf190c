import { useEffect, useRef, useState, type RefObject } from 'react';
import type { FlipResult } from '../../analysis/flips';
import type { ParameterId } from '../../model/parameters';
import type { Finding } from '../../state/decision';
import { useControlText } from '../i18n/useControlText';
import { lazyPart } from '../lazyPart';
import { PageLink } from '../PageLink';
import { useActions } from '../StoreContext';
import { EvidenceDot } from './EvidenceDot';
import { EvidenceFacts } from './EvidenceFacts';
import { EvidenceGrounds } from './EvidenceGrounds';
import { takesRange } from './ownEntries';
import { OwnMark } from './OwnMark';
import { OwnValue } from './OwnValue';
import { Popover } from './Popover';
import type { ParameterOnScreen } from './useParameter';
import { weakestGrade } from './weakestGrade';

const EvidenceWeight = lazyPart('later', async () => (await import('./EvidenceWeight')).EvidenceWeight);
const OwnForm = lazyPart('later', async () => (await import('./OwnForm')).OwnForm);

/** Rates that the geopolitical regime moves around the number on the slider. */
const regimeRates: ReadonlySet<ParameterId> = new Set<ParameterId>([
  'homeStopRate',
  'forcedExitRate',
  'holdProbability',
]);

/** The form that is unfolded: for the value, or for the reason of the value of a key. */
type Asked = 'value' | `reason ${string}`;

interface EvidencePopoverProps {
  /** One, or one for each path. */
  views: readonly ParameterOnScreen[];
  /** What wins at other values of each of them. */
  flips: readonly (Finding<FlipResult> | null)[];
  label: string;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** What a parameter means, how much it matters, what it is worth and how well that is known; and a value of one's own. */
export function EvidencePopover({ views, flips, label, anchor, onClose }: EvidencePopoverProps) {
  const text = useControlText();
  const actions = useActions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isTouched, setIsTouched] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const unfolded = useRef<Asked | null>(null);
  const { definition } = views[0]!;
  const grade = weakestGrade(views);
  const isOwn = views.some(({ reason }) => reason !== undefined);
  const isAssumption = definition.kind === 'assumption';

  const focusPanel = (): void => {
    const panel = root.current?.closest<HTMLElement>('.popover');
    panel?.focus({ preventScroll: true });
    panel?.scrollTo?.({ top: 0 });
  };
  useEffect(() => {
    const before = unfolded.current;
    unfolded.current = asked;
    if (before === null || asked !== null) return;
    const opener = root.current?.querySelector<HTMLElement>(`[data-opens="${before}"]`);
    if (said !== '' || opener === null || opener === undefined) focusPanel();
    else opener.focus();
  }, [asked, said]);

  const ask = (form: Asked): void => {
    setAsked(form);
    setSaid('');
  };
  const fold = (words: string): void => {
    setAsked(null);
    setIsTouched(false);
    setSaid(words);
  };
  const formActions = {
    onTouched: () => setIsTouched(true),
    onSaved: () => fold(text.evidence.own.saved),
    onCancel: () => fold(''),
  };

  return (
    <Popover
      label={label}
      anchor={anchor}
      onClose={onClose}
      isHeld={isTouched}
      onEscape={() => {
        if (asked !== null) fold('');
        return asked !== null;
      }}
    >
      <div ref={root} className="evidence-panel">
        <h3>
          {label}
          {isOwn && (
            <span className="grade">
              <OwnMark />
              {text.evidence.yours}
            </span>
          )}
          <span className="grade">
            <EvidenceDot grade={grade} />
            {text.grades[grade].name}
          </span>
        </h3>
        <p className="meaning">{text.meanings[definition.id]}</p>
        {regimeRates.has(definition.id) && <p>{text.evidence.regime}</p>}
        <EvidenceWeight views={views} placeholder={<p>{text.evidence.weight.workingOut}</p>} />
        {views
          .filter(({ changed }) => changed)
          .map((view) => (
            <OwnValue
              key={view.key}
              view={view}
              label={label}
              isAsked={asked === `reason ${view.key}`}
              opens={`reason ${view.key}`}
              onAsk={() => ask(`reason ${view.key}`)}
              {...formActions}
              onRestored={(words) => {
                setSaid(words);
                focusPanel();
              }}
            />
          ))}
        <p className="said" role="status">
          {said}
        </p>
        <EvidenceFacts views={views} flips={flips} />
        {groundsOf(views).map((view, _, { length }) => (
          <EvidenceGrounds
            key={view.key}
            provenance={view.provenance}
            title={length > 1 ? text.paths[view.path!].title : undefined}
          />
        ))}
        {views
          .filter(({ defaultValue }) => typeof defaultValue === 'object' && defaultValue.kind !== 'fixed')
          .map((view) => (
            <label key={view.key} className="known">
              <input
                type="checkbox"
                checked={view.pinned}
                onChange={(event) => actions.pin(view.key, event.currentTarget.checked)}
              />
              {view.path === undefined
                ? text.control.pin
                : text.evidence.onPath({ path: text.paths[view.path].title, words: text.control.pin })}
            </label>
          ))}
        {asked === 'value' ? (
          <OwnForm views={views} label={label} {...formActions} />
        ) : (
          <div className="evidence-ways">
            {isAssumption && (
              <button type="button" className="button" data-opens="value" onClick={() => ask('value')}>
                {takesRange(definition) ? text.evidence.own.use : text.evidence.own.useNumber}
              </button>
            )}
            <PageLink page="sources" at={definition.id}>
              {text.evidence.toSources}
            </PageLink>
          </div>
        )}
      </div>
    </Popover>
  );
}

/** Of values that rest on the same, the first. */
function groundsOf(views: readonly ParameterOnScreen[]): readonly ParameterOnScreen[] {
  const grounds = views.map(({ provenance }) => JSON.stringify(provenance));
  return views.filter((_, index) => grounds.indexOf(grounds[index]!) === index);
}
