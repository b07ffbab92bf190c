import { useRef, useState } from 'react';
import { shareFragment } from '../../state/shareFragment';
import { changeCount, isUpToDate } from '../../state/selectors';
import { MODEL_VERSION } from '../../model/version';
import { SCHEMA_FILE, scenarioFile } from '../../share/scenarioFile';
import { Modal } from '../controls/Modal';
import { saveFile } from '../saveFile';
import { count } from '../format';
import { RichText } from '../i18n/RichText';
import { Icon } from '../Icon';
import { useShareText } from '../i18n/useShareText';
import { useText } from '../i18n/useText';
import { useApp } from '../StoreContext';
import { NumbersAlong } from './NumbersAlong';
import './shareDialog.css';

type Copying = 'not yet' | 'copied' | 'blocked';

/** Where editors find the schema of scenario files: beside the page, unless that lies on somebody's disk. */
function schemaAddress(): string {
  const { protocol, href } = new URL(SCHEMA_FILE, document.baseURI);
  return /^https?:$/.test(protocol) ? href : SCHEMA_FILE;
}

/** The link to what is on screen, and what it carries. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const words = useShareText();
  const inputs = useApp((state) => state.inputs);
  const shown = useApp((state) => state.shown);
  const scenario = useApp((state) => state.scenario);
  const [copying, setCopying] = useState<Copying>('not yet');
  const link = useRef<HTMLTextAreaElement>(null);
  const address = `${window.location.href.split('#')[0]}${useApp(shareFragment)}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopying('copied');
    } catch {
      link.current?.focus(); // which selects it
      setCopying('blocked');
    }
  };
  const download = (): void => {
    const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    const title = inputs.name ?? words.fileTitle({ scenario: scenario.title });
    const text = scenarioFile(scenario, inputs, today, title, schemaAddress());
    saveFile(`${scenario.id}-own.landfall.json`, text, 'application/json');
  };
  // What the link carries: what was shown, once the run is complete.
  const draws = shown !== null && isUpToDate({ inputs, shown }) ? shown.result.draws : inputs.draws;
  const changes = changeCount(inputs);
  return (
    <Modal className="share-dialog" labelledBy="share-title" onClose={onClose}>
      {(close) => (
        <div className="share-inner">
          <div className="share-head">
            <h2 id="share-title">{words.title}</h2>
            <button type="button" className="control-icon" aria-label={text.close} onClick={close}>
              <Icon name="close" size={16} />
            </button>
          </div>
          <textarea
            ref={link}
            readOnly
            rows={4}
            aria-label={words.link}
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <dl>
            <dt>{words.carries}</dt>
            <dd>
              {words.carriesWhat({
                changes,
                scenario: scenario.title,
                seed: String(inputs.seed),
                worlds: count(draws),
                version: MODEL_VERSION,
              })}
            </dd>
            {shown !== null && (
              <>
                <dt>{words.fingerprint}</dt>
                <dd>
                  <RichText text={words.fingerprintWhat({ digits: shown.result.fingerprint })} />
                </dd>
              </>
            )}
            <dt>{words.privacy}</dt>
            <dd>
              {words.privacyWhat}
              {text.format.space}
              <strong>{words.warning}</strong>
            </dd>
          </dl>
          <div className="share-actions">
            <button type="button" className="button primary" onClick={() => void copy()}>
              {copying === 'copied' ? words.copied : words.copy}
            </button>
            <button type="button" className="button" title={words.fileWhat} onClick={download}>
              {words.file}
            </button>
            <span role="status">
              {copying === 'blocked' ? words.blocked : copying === 'copied' ? words.copied : ''}
            </span>
          </div>
          <NumbersAlong />
        </div>
      )}
    </Modal>
  );
}
