import { AcceptInvitationInput, InvitationView, type Me as MeView, SignInInput } from '#contract';
import { type Actor, People, SignIn } from '#directory';
import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { Parsed } from './http/parsed.js';
import { Me, SESSION_COOKIE, SignedIn } from './http/session-guard.js';
import { Mode } from './mode.js';

const InvitationKey = z.object({ token: z.string().check(z.maxLength(200)) });

/** Signing in and out, and accepting an invitation. The token lives in an httpOnly cookie; scripts never see it. */
@Controller('api')
export class SessionController {
  constructor(private readonly signIn: SignIn, private readonly people: People, private readonly mode: Mode) {}

  @Post('session')
  @HttpCode(200)
  async open(@Body(new Parsed(SignInInput)) input: SignInInput, @Ip() address: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const { token, expiresAt, actor } = await this.signIn.signIn(input, address);
    this.remember(reply, token, expiresAt);
    return this.signIn.me(actor);
  }

  @Get('session')
  @UseGuards(SignedIn)
  me(@Me() actor: Actor): Promise<MeView> {
    return this.signIn.me(actor);
  }

  @Delete('session')
  @HttpCode(204)
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await this.signIn.signOut(token);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Post('invitations/view')
  @HttpCode(200)
  invitation(@Body(new Parsed(InvitationKey)) { token }: { token: string }): Promise<z.infer<typeof InvitationView>> {
    return this.people.invited(token);
  }

  @Post('invitations/accept')
  @HttpCode(200)
  async accept(@Body(new Parsed(AcceptInvitationInput)) input: z.output<typeof AcceptInvitationInput>, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const session = await this.signIn.openSession(await this.people.useInvitation(input));
    this.remember(reply, session.token, session.expiresAt);
    return this.signIn.me(session.actor);
  }

  private remember(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: this.mode.publicUrl.startsWith('https:'), expires });
  }
}
