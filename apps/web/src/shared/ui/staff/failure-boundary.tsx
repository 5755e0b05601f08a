import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useSay } from '../../i18n/staff.js';
import { EmptyNote } from './notes.js';

/** A page that breaks says so and offers to reload; drafts lie on the device. */
export class FailureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const say = useSay();
  return <main><EmptyNote page title={say('frame.failed.title')} text={say('frame.failed.text')}><Button onClick={() => window.location.reload()}>{say('frame.failed.again')}</Button></EmptyNote></main>;
}
