import type { RefObject } from 'react';
import { shareFragment } from '../../state/shareFragment';
import { placeOfChart } from '../chartPlaces';
import { CopyButton } from '../controls/CopyButton';
import { useCopyingText } from '../i18n/useCopyingText';
import { useAppStore } from '../StoreContext';

interface CopyChartLinkProps {
  /** Something inside the chart. */
  inside: RefObject<HTMLElement | null>;
  className: string;
  /** Among other ways to take a chart along, each with what it is. */
  isInPanel?: boolean;
}

/** Copies the link that opens the page, with the inputs as they are, at the chart in which this stands. */
export function CopyChartLink({ inside, className, isInPanel = false }: CopyChartLinkProps) {
  const text = useCopyingText();
  const words = text.copying;
  const store = useAppStore();
  const address = (): string => {
    const state = store.getState();
    const { page } = state.view;
    const question = inside.current?.closest('.chart')?.querySelector('h2')?.textContent ?? '';
    const place =
      page === 'cockpit'
        ? placeOfChart(question, text)
        : inside.current?.closest<HTMLElement>('[data-place]')?.dataset['place'];
    const fragment = shareFragment({ ...state, view: { page, at: place ?? null } });
    return `${window.location.href.split('#')[0]}${fragment}`;
  };
  return (
    <CopyButton
      className={className}
      text={address}
      what={words.linkWhat}
      done={words.linkCopied}
      isInPanel={isInPanel}
    >
      {isInPanel ? (
        <>
          <strong>{words.link}</strong> <small>{words.linkWhat}</small>
        </>
      ) : (
        words.link
      )}
    </CopyButton>
  );
}
