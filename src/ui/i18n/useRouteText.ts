import { createContext, useContext } from 'react';
import { enRoute, type RouteText } from './enRoute';

const RouteTextContext = createContext<RouteText>(enRoute);

/** The words of the page on the route to a licence, and those of choices and parameters. */
export function useRouteText(): RouteText {
  return useContext(RouteTextContext);
}
