import { ChangeContactInput, ConfirmContactInput, type ContactOfLink, TrackingActInput, TrackingKey, TrackingPhotoInput, TrackingRateInput, TrackingReplyInput, type TrackingView } from '#contract';
import { Throttle } from '#directory';
import { Tickets } from '#tickets';
import { Body, Controller, Header, HttpCode, Ip, Post, StreamableFile } from '@nestjs/common';
import type { z } from 'zod/mini';
import { Parsed } from './http/parsed.js';

const codes = { tries: 30, windowMs: 60 * 60_000 };
const replies = { tries: 60, windowMs: 10 * 60_000 };

/** What the holder of a tracking link may see and do. The secret travels in bodies only: addresses end up in logs. */
@Controller('api/tracking')
export class TrackingController {
  constructor(private readonly tickets: Tickets, private readonly throttle: Throttle) {}

  @Post()
  @HttpCode(200)
  view(@Body(new Parsed(TrackingKey)) key: TrackingKey): Promise<TrackingView> {
    return this.tickets.track(key);
  }

  /** A reply to the desk's question while it waits for one; else information added on one's own. */
  @Post('reply')
  @HttpCode(200)
  async reply(@Body(new Parsed(TrackingReplyInput)) { code, secret, text, uploads, idempotencyKey }: z.output<typeof TrackingReplyInput>, @Ip() address: string): Promise<TrackingView> {
    await this.throttle.count('submit', address, replies);
    return this.tickets.replyByLink({ code, secret }, { text, uploads: uploads ?? [] }, idempotencyKey);
  }

  /** Reopening, asking for a review, withdrawing, objecting to publication. */
  @Post('acts')
  @HttpCode(200)
  async act(@Body(new Parsed(TrackingActInput)) { code, secret, act, idempotencyKey }: z.output<typeof TrackingActInput>, @Ip() address: string): Promise<TrackingView> {
    await this.throttle.count('submit', address, replies);
    return this.tickets.wishByLink({ code, secret }, act, idempotencyKey);
  }

  @Post('rate')
  @HttpCode(200)
  rate(@Body(new Parsed(TrackingRateInput)) { code, secret, rating, reason }: z.output<typeof TrackingRateInput>): Promise<TrackingView> {
    return this.tickets.rateByLink({ code, secret }, rating, reason ?? null);
  }

  /** Another one-time code. How many may go to one address in a day is counted behind this door. */
  @Post('contact/code')
  @HttpCode(200)
  async sendContactCode(@Body(new Parsed(TrackingKey)) key: TrackingKey, @Ip() address: string): Promise<ContactOfLink> {
    await this.throttle.count('contact code from', address, codes);
    return this.tickets.sendContactCode(key);
  }

  @Post('contact/confirm')
  @HttpCode(200)
  async confirmContact(@Body(new Parsed(ConfirmContactInput)) { code, secret, oneTimeCode }: ConfirmContactInput, @Ip() address: string): Promise<ContactOfLink> {
    await this.throttle.count('submit', address, replies);
    return this.tickets.confirmContact({ code, secret }, oneTimeCode);
  }

  @Post('contact')
  @HttpCode(200)
  async changeContact(@Body(new Parsed(ChangeContactInput)) { code, secret, contact }: z.output<typeof ChangeContactInput>, @Ip() address: string): Promise<ContactOfLink> {
    await this.throttle.count('contact code from', address, codes);
    return this.tickets.changeContact({ code, secret }, contact);
  }

  @Post('photo')
  @HttpCode(200)
  @Header('cache-control', 'private, max-age=3600')
  async photo(@Body(new Parsed(TrackingPhotoInput)) { code, secret, photoId }: z.output<typeof TrackingPhotoInput>): Promise<StreamableFile> {
    return new StreamableFile(await this.tickets.photoByLink({ code, secret }, photoId), { type: 'image/jpeg' });
  }
}
