import { ActInput, type Colleague, DeskSubmitInput, type DirectoryReply, type DocumentReply, type FilledTemplates, MattersInput, type MattersReply, MAX_DOCUMENT_BYTES, type MessagePreview, type NearbyReply, PreviewInput, QueueQuery, type QueueReply, type Receipt, type RouteOffer, RouteOfferQuery, SearchInput, type SearchReply, type ShiftView, TemplatesQuery, type TicketDetail, type WordsReply } from '#contract';
import { type Actor, Directory, Throttle } from '#directory';
import { Photos } from '#files';
import { MessagePreviews } from '#notifications';
import { Tickets } from '#tickets';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, StreamableFile, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod/mini';
import { Parsed } from './http/parsed.js';
import { Me, SignedIn } from './http/session-guard.js';
import { uploadedFile } from './http/uploaded-file.js';

/** A counter that scans all day stays far below. */
const documents = { tries: 60, windowMs: 10 * 60_000 };

/** What staff do with tickets; the rooms decide who may. */
@Controller('api')
@UseGuards(SignedIn)
export class DeskController {
  constructor(private readonly tickets: Tickets, private readonly lists: Directory, private readonly previews: MessagePreviews, private readonly photos: Photos, private readonly throttle: Throttle) {}

  @Get('directory')
  directory(): Promise<DirectoryReply> {
    return this.lists.lists();
  }

  @Get('colleagues/:id')
  colleague(@Param('id') id: string): Promise<Colleague> {
    return this.lists.colleague(id);
  }

  @Get('queue')
  queue(@Me() actor: Actor, @Query(new Parsed(QueueQuery)) query: z.output<typeof QueueQuery>): Promise<QueueReply> {
    return this.tickets.queue(actor, query);
  }

  @Post('search')
  @HttpCode(200)
  search(@Me() actor: Actor, @Body(new Parsed(SearchInput)) input: SearchInput): Promise<SearchReply> {
    return this.tickets.search(actor, input);
  }

  @Get('shift')
  shift(@Me() actor: Actor): Promise<ShiftView> {
    return this.tickets.shift(actor);
  }

  @Get('tickets/:id')
  ticket(@Me() actor: Actor, @Param('id') id: string): Promise<TicketDetail> {
    return this.tickets.read(actor, id);
  }

  @Get('tickets/:id/nearby')
  nearby(@Me() actor: Actor, @Param('id') id: string): Promise<NearbyReply> {
    return this.tickets.nearby(actor, id);
  }

  @Get('tickets/:id/templates')
  templates(@Me() actor: Actor, @Param('id') id: string, @Query(new Parsed(TemplatesQuery)) { act }: z.output<typeof TemplatesQuery>): Promise<FilledTemplates> {
    return this.tickets.templates(actor, id, act);
  }

  /** Places in the ticket's words, never the words. Nothing is kept. */
  @Post('tickets/:id/matters')
  @HttpCode(200)
  matters(@Me() actor: Actor, @Param('id') id: string, @Body(new Parsed(MattersInput)) input: MattersInput): Promise<MattersReply> {
    return this.tickets.proposeMatters(actor, id, input);
  }

  /** Written out: a reply of `null` has a body, too. */
  @Get('tickets/:id/route-offer')
  @Header('content-type', 'application/json')
  async routeOffer(@Me() actor: Actor, @Param('id') id: string, @Query(new Parsed(RouteOfferQuery)) { type, category, area }: z.output<typeof RouteOfferQuery>): Promise<string> {
    const offer: RouteOffer | null = await this.tickets.routeOffer(actor, id, { type, category, areaCode: area ?? null });
    return JSON.stringify(offer);
  }

  /** By POST: the words are in the body. Nothing is kept. */
  @Post('tickets/:id/preview')
  @HttpCode(200)
  preview(@Me() actor: Actor, @Param('id') id: string, @Body(new Parsed(PreviewInput)) { act }: z.output<typeof PreviewInput>): Promise<MessagePreview> {
    return this.tickets.preview(actor, id, act, this.previews.of);
  }

  /** The ticket after the act; `null` where it is out of the person's sight now. */
  @Post('tickets/:id/acts')
  @HttpCode(200)
  @Header('content-type', 'application/json')
  async act(@Me() actor: Actor, @Param('id') id: string, @Body(new Parsed(ActInput)) input: ActInput): Promise<string> {
    return JSON.stringify(await this.tickets.act(actor, id, input));
  }

  @Post('tickets/:id/contact')
  @HttpCode(200)
  contact(@Me() actor: Actor, @Param('id') id: string): Promise<{ kind: 'email' | 'phone'; value: string }> {
    return this.tickets.revealContact(actor, id);
  }

  /** The reply is kept by no cache, as all of the api's. */
  @Post('tickets/:id/words')
  @HttpCode(200)
  words(@Me() actor: Actor, @Param('id') id: string): Promise<WordsReply> {
    return this.tickets.revealWords(actor, id);
  }

  /** Kept by no cache: desk computers are shared. */
  @Get('tickets/:id/photos/:photoId')
  async photo(@Me() actor: Actor, @Param('id') id: string, @Param('photoId') photoId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.tickets.photo(actor, id, photoId), { type: 'image/jpeg' });
  }

  /** A letter that was scanned, or a paper that proves what was done. Only staff send documents: rendering one takes seconds. */
  @Post('desk/documents')
  async document(@Me() actor: Actor, @Req() request: FastifyRequest): Promise<DocumentReply> {
    await this.throttle.count('document', actor.personId, documents);
    return this.photos.receiveDocument(await uploadedFile(request, MAX_DOCUMENT_BYTES, { none: 'document_unreadable', tooLarge: 'document_too_large', unreadable: 'document_unreadable' }));
  }

  @Post('desk/tickets')
  submit(@Me() actor: Actor, @Body(new Parsed(DeskSubmitInput)) input: DeskSubmitInput): Promise<Receipt> {
    return this.tickets.submitAtDesk(actor, input);
  }
}
