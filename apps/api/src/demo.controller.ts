import type { DemoFacts, DemoMessage } from '#contract';
import { People } from '#directory';
import { DemoMailbox } from '#notifications';
import { Controller, Get } from '@nestjs/common';
import { DemoPassword } from './demo-password.js';

/** Demo mode only: the accounts to try and the mailbox in which every message lands. Not part of an installation with its own database. */
@Controller('api/demo')
export class DemoController {
  constructor(private readonly people: People, private readonly mailbox: DemoMailbox, private readonly password: DemoPassword) {}

  @Get()
  async facts(): Promise<DemoFacts> {
    return { accounts: await this.people.demoAccounts(), password: this.password.value };
  }

  @Get('mailbox')
  async messages(): Promise<{ messages: DemoMessage[] }> {
    return { messages: await this.mailbox.newest(200) };
  }
}
