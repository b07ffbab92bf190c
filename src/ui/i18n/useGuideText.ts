import { createContext, useContext } from 'react';
import { enGuide, type GuideText } from './enGuide';

const GuideTextContext = createContext<GuideText>(enGuide);

/** The words of choices and what they set, and those of parameters. */
export function useGuideText(): GuideText {
  return useContext(GuideTextContext);
}
