import { type Rehearsal, RehearsalInput, type RulesView, type RuleVersion, SwitchOnInput } from '#contract';
import { type Actor, RuleKeeper } from '#directory';
import { Tickets } from '#tickets';
import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import type { z } from 'zod/mini';
import { Parsed } from './http/parsed.js';
import { Me, require, SignedIn } from './http/session-guard.js';

/** Rules of routing, classification and deadlines, changed without a release; a draft is rehearsed over the last days before it is switched on. */
@Controller('api/rules')
@UseGuards(SignedIn)
export class RulesController {
  constructor(private readonly rules: RuleKeeper, private readonly tickets: Tickets) {}

  @Get()
  view(@Me() actor: Actor): Promise<RulesView> {
    require(actor, 'rules.manage');
    return this.rules.view();
  }

  @Get(':kind/:version')
  version(@Me() actor: Actor, @Param('kind') kind: string, @Param('version') version: string): Promise<RuleVersion> {
    require(actor, 'rules.manage');
    return this.rules.version(kind, version);
  }

  @Post('rehearsal')
  @HttpCode(200)
  async rehearse(@Me() actor: Actor, @Body(new Parsed(RehearsalInput)) { basedOn, draft }: z.output<typeof RehearsalInput>): Promise<Rehearsal> {
    require(actor, 'rules.manage');
    const { now, next, faults } = await this.rules.after(basedOn, draft);
    const difference = await this.tickets.rehearseRules(draft.kind, now, next);
    return { ...difference, faults: [...faults], proof: faults.length > 0 ? null : this.rules.proof(actor, basedOn, draft) };
  }

  @Post()
  @HttpCode(200)
  async switchOn(@Me() actor: Actor, @Body(new Parsed(SwitchOnInput)) { basedOn, draft, source, proof }: z.output<typeof SwitchOnInput>): Promise<RulesView> {
    require(actor, 'rules.manage');
    await this.rules.switchOn(actor, basedOn, draft, source, proof);
    return this.rules.view();
  }
}
