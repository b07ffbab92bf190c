import { createContext, useContext } from 'react';
import { enMethod, type MethodText } from './enMethod';

const MethodTextContext = createContext<MethodText>(enMethod);

/** The words around the equations on the method page. */
export function useMethodText(): MethodText {
  return useContext(MethodTextContext);
}
