import { type LocateReply, type MapFacts, MAX_PHOTO_BYTES, MAX_PHOTOS, MAX_TEXT, Position, ProposalInput, type ProposalReply, type PublicFacts, type Receipt, Refused, SubmitInput, type UploadReply } from '#contract';
import { Directory, Throttle } from '#directory';
import { Photos } from '#files';
import { Tickets } from '#tickets';
import { Body, Controller, Get, Header, HttpCode, Ip, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
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
    if (!request.isMultipart()) throw new Refused('photo_not_an_image');
    const part = await request.file().catch(refuseUpload);
    if (part === undefined) throw new Refused('photo_empty');
    const bytes = await part.toBuffer().catch(refuseUpload);
    return this.photos.receive(bytes);
  }

  @Post('tickets')
  async submit(@Body(new Parsed(SubmitInput)) input: SubmitInput, @Ip() address: string): Promise<Receipt> {
    await this.throttle.count('submit', address, submits);
    return this.tickets.submit(input);
  }
}

/** The parser's own errors carry a status; what has none is a form without a boundary, or one that was cut off on the way. */
function refuseUpload(error: { code?: string; statusCode?: number }): never {
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw new Refused('photo_too_large');
  throw error.statusCode === undefined ? new Refused('photo_not_an_image') : error;
}
