import { createContext, useContext } from 'react';
import { en, type Text } from './en';

const TextContext = createContext<Text>(en);

/** The words of the page in the reader's language. */
export function useText(): Text {
  return useContext(TextContext);
}
