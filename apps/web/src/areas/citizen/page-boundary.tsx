import { Component, type ReactNode } from 'react';
import { PageFailed } from './page-opening.js';

/** Catches a page that can't be loaded or drawn, and says so. */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <PageFailed /> : this.props.children;
  }
}
