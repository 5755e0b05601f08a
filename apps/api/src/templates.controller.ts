import { TemplateInput, type TemplatesReply, type TemplateView } from '#contract';
import { type Actor, ReplyTemplates } from '#directory';
import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { Parsed } from './http/parsed.js';
import { Me, SignedIn } from './http/session-guard.js';

/** Templates of replies; the room decides who may use and keep them. */
@Controller('api/templates')
@UseGuards(SignedIn)
export class TemplatesController {
  constructor(private readonly templates: ReplyTemplates) {}

  @Get()
  list(@Me() actor: Actor): Promise<TemplatesReply> {
    return this.templates.list(actor);
  }

  @Post()
  write(@Me() actor: Actor, @Body(new Parsed(TemplateInput)) input: TemplateInput): Promise<TemplateView> {
    return this.templates.write(actor, input);
  }

  @Post(':id/retire')
  @HttpCode(200)
  retire(@Me() actor: Actor, @Param('id') id: string): Promise<TemplateView> {
    return this.templates.retire(actor, id);
  }
}
