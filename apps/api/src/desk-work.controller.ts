import { AssignmentRule, type AssignmentView, BulkInput, BulkPreviewInput, type BulkReply, type DeskFacts, type DeskTag, SimilarInput, type SimilarReply, TagInput } from '#contract';
import type { Actor } from '#directory';
import { Tickets } from '#tickets';
import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import type { z } from 'zod/mini';
import { Parsed } from './http/parsed.js';
import { Me, SignedIn } from './http/session-guard.js';

/** The desk's work as a whole: tags, many tickets at once, giving out. */
@Controller('api/desk')
@UseGuards(SignedIn)
export class DeskWorkController {
  constructor(private readonly tickets: Tickets) {}

  @Post('similar')
  @HttpCode(200)
  similar(@Me() actor: Actor, @Body(new Parsed(SimilarInput)) input: z.output<typeof SimilarInput>): Promise<SimilarReply> {
    return this.tickets.similar(actor, input);
  }

  @Get('facts')
  facts(@Me() actor: Actor): Promise<DeskFacts> {
    return this.tickets.deskFacts(actor);
  }

  @Post('tags')
  addTag(@Me() actor: Actor, @Body(new Parsed(TagInput)) { name }: z.output<typeof TagInput>): Promise<DeskTag> {
    return this.tickets.addTag(actor, name);
  }

  @Post('tags/:code/retire')
  @HttpCode(200)
  retireTag(@Me() actor: Actor, @Param('code') code: string): Promise<DeskTag> {
    return this.tickets.retireTag(actor, code);
  }

  @Post('bulk/preview')
  @HttpCode(200)
  preview(@Me() actor: Actor, @Body(new Parsed(BulkPreviewInput)) input: BulkPreviewInput): Promise<BulkReply> {
    return this.tickets.previewBulk(actor, input);
  }

  @Post('bulk')
  @HttpCode(200)
  bulk(@Me() actor: Actor, @Body(new Parsed(BulkInput)) input: BulkInput): Promise<BulkReply> {
    return this.tickets.bulk(actor, input);
  }

  @Get('assignment')
  assignment(@Me() actor: Actor): Promise<AssignmentView> {
    return this.tickets.assignment(actor);
  }

  @Post('assignment')
  @HttpCode(200)
  setAssignment(@Me() actor: Actor, @Body(new Parsed(AssignmentRule)) rule: AssignmentRule): Promise<AssignmentView> {
    return this.tickets.setAssignment(actor, rule);
  }
}
