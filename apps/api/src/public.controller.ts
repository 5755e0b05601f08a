import { type LocateReply, type MapFacts, MAX_PHOTO_BYTES, MAX_PHOTOS, MAX_TEXT, Position, ProposalInput, type ProposalReply, type PublicFacts, type Receipt, SubmitInput, type UploadReply } from '#contract';
import { Directory, Throttle } from '#directory';
import { Photos } from '#files';
import { Tickets } from '#tickets';
import { Body, Controller, Get, Header, HttpCode, Ip, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { uploadedFile } from './http/uploaded-file.js';
import { Mode } from './mode.js';
import { Parsed } from './http/parsed.js';

/** A whole household or a phone network's shared address stays far below; a flood does not. */
const submits = { tries: 60, windowMs: 10 * 60_000 };
/** Somebody who leaves the text field again and again stays far below. */
const proposals = { tries: 300, windowMs: 10 * 60_000 };
const uploads = { tries: 300, windowMs: 10 * 60_000 };

/** What anyone may do: learn the facts of the form, send photos and a message. */
@Controller('api')
export class PublicController {
  constructor(private readonly directory: Directory, private readonly tickets: Tickets, private readonly photos: Photos, private readonly throttle: Throttle, private readonly mode: Mode) {}

  @Get('facts')
  async facts(): Promise<PublicFacts> {
    const { districts } = await this.directory.reference();
    return { districts: [...districts], demo: this.mode.demo, maxText: MAX_TEXT, maxPhotos: MAX_PHOTOS, maxPhotoBytes: MAX_PHOTO_BYTES };
  }

  /** The same for everybody, and for long. */
  @Get('map')
  @Header('cache-control', 'public, max-age=3600')
  async map(): Promise<MapFacts> {
    return { ...(await this.directory.mapFacts()), tiles: this.mode.mapTiles };
  }

  @Post('locate')
  @HttpCode(200)
  locate(@Body(new Parsed(Position)) position: Position): Promise<LocateReply> {
    return this.directory.locate(position);
  }

  @Post('proposals')
  @HttpCode(200)
  async propose(@Body(new Parsed(ProposalInput)) input: ProposalInput, @Ip() address: string): Promise<ProposalReply> {
    await this.throttle.count('propose', address, proposals);
    return this.tickets.propose(input);
  }

  @Post('uploads')
  async upload(@Req() request: FastifyRequest, @Ip() address: string): Promise<UploadReply> {
    await this.throttle.count('upload', address, uploads);
    return this.photos.receive(await uploadedFile(request, MAX_PHOTO_BYTES, { none: 'photo_empty', tooLarge: 'photo_too_large', unreadable: 'photo_not_an_image' }));
  }

  @Post('tickets')
  async submit(@Body(new Parsed(SubmitInput)) input: SubmitInput, @Ip() address: string): Promise<Receipt> {
    await this.throttle.count('submit', address, submits);
    return this.tickets.submit(input);
  }
}
