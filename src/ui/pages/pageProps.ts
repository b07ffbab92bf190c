/** What every page beside the cockpit is told: the place on it that is wanted. */
export interface PageProps {
  readonly at: string | null;
}
