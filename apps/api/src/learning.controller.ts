import { type LearningView, PutInForceInput } from '#contract';
import type { Actor } from '#directory';
import { Learning } from '#tickets';
import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import type { z } from 'zod/mini';
import { Parsed } from './http/parsed.js';
import { Me, require, SignedIn } from './http/session-guard.js';

/** What the proposal has learnt from the desk's decisions: figures and counts, no ticket and no words of one. */
@Controller('api/learning')
@UseGuards(SignedIn)
export class LearningController {
  constructor(private readonly learning: Learning) {}

  @Get()
  view(@Me() actor: Actor): Promise<LearningView> {
    require(actor, 'rules.manage');
    return this.learning.view();
  }

  @Post('run')
  @HttpCode(200)
  async run(@Me() actor: Actor): Promise<LearningView> {
    require(actor, 'rules.manage');
    await this.learning.askRun(actor);
    return this.learning.view();
  }

  @Post('in-force')
  @HttpCode(200)
  async putInForce(@Me() actor: Actor, @Body(new Parsed(PutInForceInput)) { number, basedOn }: z.output<typeof PutInForceInput>): Promise<LearningView> {
    require(actor, 'rules.manage');
    await this.learning.putInForce(actor, number, basedOn);
    return this.learning.view();
  }
}
