import { enRoute, type RouteText } from './en/route';
import { useTexts } from './language';

/** The words of the page on the route to a licence, and those of choices and parameters. */
export function useRouteText(): RouteText {
  return useTexts('route', enRoute);
}
