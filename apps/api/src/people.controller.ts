import { InvitePersonInput, type PersonRow } from '#contract';
import { type Actor, People } from '#directory';
import { Body, Controller, Get, Post, UseGuards } from '@nestjs/common';
import { Parsed } from './http/parsed.js';
import { Me, require, SignedIn } from './http/session-guard.js';
import { Mode } from './mode.js';

/** Accounts of staff, for those who keep them. */
@Controller('api/people')
@UseGuards(SignedIn)
export class PeopleController {
  constructor(private readonly people: People, private readonly mode: Mode) {}

  @Get()
  async list(@Me() actor: Actor): Promise<{ people: PersonRow[] }> {
    require(actor, 'people.read');
    return { people: await this.people.list() };
  }

  @Post()
  async invite(@Me() actor: Actor, @Body(new Parsed(InvitePersonInput)) input: InvitePersonInput): Promise<{ person: PersonRow; link: string }> {
    require(actor, 'people.manage');
    const { person, token } = await this.people.invite(input);
    return { person, link: invitationLink(this.mode.publicUrl, token) };
  }
}

/** The token stands in the fragment, which no server sees. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/staff/invitation#${token}`;
}
