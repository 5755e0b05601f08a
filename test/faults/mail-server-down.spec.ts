import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import { demoFolder } from '../support/demo-folder.js';
import { Person } from '../support/person.js';
import { type Program, removeFolder, startProgram } from '../support/program.js';
import { TestSmtp } from '../support/test-smtp.js';
import { until } from '../support/until.js';

/** The mail server is down while people write. */
describe('the mail server is down', () => {
  const smtp = new TestSmtp();
  let folder: string;
  let program: Program;
  beforeAll(async () => {
    folder = await demoFolder();
    await smtp.start();
    program = await startProgram({ DATA_DIR: folder, SMTP_URL: smtp.url, MAIL_FROM: 'Trung tâm <ketnoi@example.vn>' });
  }, 120_000);
  afterAll(async () => {
    await program.stop();
    await smtp.stop();
    await removeFolder(folder);
  }, 60_000);

  it('the ticket is accepted, the ticket shows the message as not sent, and it goes out once the server is back', async () => {
    await smtp.stop();
    const sender = new Person(program.url);
    const receipt = await sender.submit({ contact: { kind: 'email', value: 'nguoi.cho@example.vn' }, consents: ['contact_about_this_report'] });
    const operator = await Person.signedIn(program.url, 'tiepnhan');
    const id = await operator.find(receipt.code);
    const delivery = async () => (await operator.call(routes.ticket, { params: { id } })).deliveries.find((d) => d.event === 'submit' && d.to === 'contact');
    await until(async () => (await delivery())?.state === 'failed', 'the failed try shows in the ticket');
    expect(await delivery()).toMatchObject({ channel: 'email', attempts: 1, errorCode: expect.stringMatching(/^\w+$/) });

    await smtp.start();
    await until(async () => (await delivery())?.state === 'sent', 'the message is sent after all', 60_000);
    const mails = () => smtp.mails.filter((m) => m.to.includes('nguoi.cho@example.vn'));
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.body).not.toContain(receipt.code);
    await sender.confirm(receipt, 'nguoi.cho@example.vn');
    await until(() => mails().length === 2, 'the receipt follows the confirmed contact');
    expect(mails()[1]?.body).toContain(receipt.trackingPath);
  }, 120_000);
});
