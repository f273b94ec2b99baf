import * as React from 'react';

export interface FailureBoundaryProps {
  /** What is drawn in the place of what failed. */
  readonly fallback: (error: Error, tryAgain: () => void) => React.ReactNode;
  readonly children: React.ReactNode;
}

interface FailureBoundaryState {
  readonly error?: Error;
}

/** Keeps what fails to draw, or to load, from taking the rest of the page with it. */
export class FailureBoundary extends React.Component<FailureBoundaryProps, FailureBoundaryState> {
  public readonly state: FailureBoundaryState = {};

  public static getDerivedStateFromError(error: Error): FailureBoundaryState {
    return { error };
  }

  public render(): React.ReactNode {
    const { error } = this.state;
    return error === undefined
      ? this.props.children
      : this.props.fallback(error, () => this.setState({ error: undefined }));
  }
}
