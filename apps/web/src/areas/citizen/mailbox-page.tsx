import '../../shared/i18n/citizen-after.js';
export { DemoMailboxView as default } from '../../features/demo-mailbox/demo-mailbox.js';
