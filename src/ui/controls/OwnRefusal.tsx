import type { OwnProblem } from './ownEntries';

interface OwnRefusalProps {
  /** Names it to the field that it is about. */
  id: string;
  problem: OwnProblem | null;
  /** What the problems told here are about. */
  about: 'numbers' | 'reason' | 'together';
}

function subjectOf({ field }: OwnProblem): OwnRefusalProps['about'] {
  if (field === null) return 'together';
  return field === 'reason' ? 'reason' : 'numbers';
}

/** Says under what it is about why a form cannot be saved, and what is allowed. */
export function OwnRefusal({ id, problem, about }: OwnRefusalProps) {
  if (problem === null || subjectOf(problem) !== about) return null;
  return (
    <p id={id} className="own-problem" role="alert">
      {problem.message}
    </p>
  );
}
