import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../Icon';
import { useTourText } from '../i18n/useTourText';
import { endTour, tourSteps, useTour, type TourStep } from './tour';

interface TourCardProps {
  step: TourStep;
  title: string;
  children: ReactNode;
  /** Buttons; the first goes on, `back` is beside it where there is a step before. */
  buttons: ReactNode;
  onBack?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
}

/** Milliseconds after a step came by itself in which arrows still belong to the slider. */
const STILL_MOVING = 1000;

/** Whether Escape belongs to what has the focus rather than to the tour. */
function isOwn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof Element && target.closest('dialog, .popover') !== null)
  );
}

/** Whether nobody has moved the focus: it is where it was, or nowhere in particular. */
function isUnmoved(before: Element | null): boolean {
  const { activeElement } = document;
  return activeElement === before || activeElement === null || activeElement.matches('body, main, #controls');
}

/** A step of the tour: text and buttons beside the page, which stays usable. Arrows turn the steps, Escape ends them. */
export function TourCard({ step, title, children, buttons, onBack, onNext }: TourCardProps) {
  const text = useTourText();
  const heading = useRef<HTMLHeadingElement>(null);
  const textId = useId();
  const since = useRef(0);
  const takesFocus = useTour((tour) => tour.takesFocus);
  const number = tourSteps.findIndex((one) => one === step) + 1;

  useEffect(() => {
    since.current = performance.now();
  }, [step]);

  useEffect(() => {
    if (!takesFocus) return undefined;
    const before = document.activeElement;
    // Once a drawer that opens for the step has had the focus.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        useTour.setState({ takesFocus: false });
        if (isUnmoved(before)) heading.current?.focus({ preventScroll: true });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [step, takesFocus]);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isOwn(event.target)) return;
      event.preventDefault();
      endTour();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const turn = event.key === 'ArrowRight' ? onNext : event.key === 'ArrowLeft' ? onBack : undefined;
    if (turn === undefined || performance.now() - since.current < STILL_MOVING) return;
    event.preventDefault();
    turn();
  };
  return (
    // Arrows are a short cut for the buttons inside, which every reader can reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={`tour tour-${step}`} aria-label={text.label} onKeyDown={onKeyDown}>
      <div className="tour-head">
        <h2 ref={heading} tabIndex={-1} aria-describedby={textId}>
          {title}
        </h2>
        {number > 0 && (
          <span className="tour-count">{text.step({ step: number, all: tourSteps.length })}</span>
        )}
        <button
          type="button"
          className="control-icon"
          aria-label={text.end}
          title={text.end}
          onClick={() => endTour()}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <div id={textId} className="tour-text" aria-live="polite">
        {children}
      </div>
      <div className="tour-buttons">
        {buttons}
        {onBack !== undefined && (
          <button type="button" className="button" onClick={onBack}>
            {text.back}
          </button>
        )}
      </div>
    </section>
  );
}
