import { type ApprovedText, ApprovedTextInput } from '#contract';
import { type Actor, ApprovedTexts } from '#directory';
import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { Parsed } from './http/parsed.js';
import { Me, SignedIn } from './http/session-guard.js';

/** Texts with which the desk answers questions; the room decides who may read, write and approve. */
@Controller('api/approved-texts')
@UseGuards(SignedIn)
export class ApprovedTextsController {
  constructor(private readonly texts: ApprovedTexts) {}

  @Get()
  async list(@Me() actor: Actor): Promise<{ texts: ApprovedText[] }> {
    return { texts: await this.texts.list(actor) };
  }

  @Post()
  write(@Me() actor: Actor, @Body(new Parsed(ApprovedTextInput)) input: ApprovedTextInput): Promise<ApprovedText> {
    return this.texts.write(actor, input);
  }

  @Post(':id/approve')
  @HttpCode(200)
  approve(@Me() actor: Actor, @Param('id') id: string): Promise<ApprovedText> {
    return this.texts.approve(actor, id);
  }

  @Post(':id/retire')
  @HttpCode(200)
  retire(@Me() actor: Actor, @Param('id') id: string): Promise<ApprovedText> {
    return this.texts.retire(actor, id);
  }
}
