import { CalendarChangeInput, type CalendarPreview, CalendarPreviewInput, type CalendarView } from '#contract';
import { type Actor, CalendarKeeper } from '#directory';
import { Tickets } from '#tickets';
import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import type { z } from 'zod/mini';
import { Parsed } from './http/parsed.js';
import { Me, require, SignedIn } from './http/session-guard.js';

/** Holidays, swap days and office hours, entered without a release; what a change would do is shown before it is made. */
@Controller('api/calendar')
@UseGuards(SignedIn)
export class CalendarController {
  constructor(private readonly calendar: CalendarKeeper, private readonly tickets: Tickets) {}

  @Get()
  async view(@Me() actor: Actor): Promise<CalendarView> {
    require(actor, 'calendar.read');
    return this.calendar.view(await this.tickets.recountingLeft());
  }

  @Post('preview')
  @HttpCode(200)
  async preview(@Me() actor: Actor, @Body(new Parsed(CalendarPreviewInput)) { change }: z.output<typeof CalendarPreviewInput>): Promise<CalendarPreview> {
    require(actor, 'calendar.manage');
    return this.tickets.previewCalendar(await this.calendar.after(change));
  }

  @Post()
  @HttpCode(200)
  async change(@Me() actor: Actor, @Body(new Parsed(CalendarChangeInput)) { basedOn, change, source }: z.output<typeof CalendarChangeInput>): Promise<CalendarView> {
    require(actor, 'calendar.manage');
    await this.calendar.apply(actor, basedOn, change, source);
    return this.calendar.view(await this.tickets.recountingLeft());
  }
}
