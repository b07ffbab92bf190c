import { Component, type ComponentType, type ErrorInfo, type ReactNode } from 'react';
import { PartMissing } from '../PartMissing';
import type { PartFailedProps } from './PartFailed';

interface BoundaryProps {
  /** Whether it holds the page and not a part of it. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
  readonly inside: string;
  readonly Words: ComponentType<PartFailedProps> | null;
}

const sound: BoundaryState = { error: undefined, inside: '', Words: null };

/** Keeps a part that breaks while it is drawn from taking the rest along: some words take its place, which are fetched. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state = sound;

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error ?? 'nothing' };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ inside: componentStack ?? '' });
    import('./PartFailed').then(
      ({ PartFailed }) => this.setState({ Words: PartFailed }),
      () => this.setState({ Words: PartMissing }),
    );
  }

  override render(): ReactNode {
    const { error, inside, Words } = this.state;
    if (error === undefined) return this.props.children;
    const { isWhole = false } = this.props;
    return (
      Words && (
        <Words error={error} inside={inside} isWhole={isWhole} onTryAgain={() => this.setState(sound)} />
      )
    );
  }
}
