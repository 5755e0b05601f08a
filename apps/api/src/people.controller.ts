import { type AccountEvent, EndRoleInput, GiveRoleInput, InvitePersonInput, type PersonRow, type RoleView, SetActiveInput, SubstituteInput } from '#contract';
import { type Actor, People } from '#directory';
import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { Parsed } from './http/parsed.js';
import { Me, require, SignedIn } from './http/session-guard.js';
import { Mode } from './mode.js';

/** Accounts of staff, their roles and substitutes, for those who keep them. */
@Controller('api')
@UseGuards(SignedIn)
export class PeopleController {
  constructor(private readonly people: People, private readonly mode: Mode) {}

  @Get('people')
  async list(@Me() actor: Actor): Promise<{ people: PersonRow[] }> {
    require(actor, 'people.read');
    return { people: await this.people.list() };
  }

  @Get('people/:id')
  read(@Me() actor: Actor, @Param('id') id: string): Promise<{ person: PersonRow; history: AccountEvent[] }> {
    require(actor, 'people.read');
    return this.people.read(id);
  }

  @Get('roles')
  async roles(@Me() actor: Actor): Promise<{ roles: RoleView[] }> {
    require(actor, 'people.read');
    return { roles: await this.people.roles() };
  }

  @Post('people')
  async invite(@Me() actor: Actor, @Body(new Parsed(InvitePersonInput)) input: InvitePersonInput): Promise<{ person: PersonRow; link: string }> {
    require(actor, 'people.manage');
    return this.withLink(await this.people.invite(actor, input));
  }

  @Post('people/:id/invitation')
  @HttpCode(200)
  async renewInvitation(@Me() actor: Actor, @Param('id') id: string): Promise<{ person: PersonRow; link: string }> {
    require(actor, 'people.manage');
    return this.withLink(await this.people.renewInvitation(actor, id));
  }

  @Post('people/:id/roles')
  @HttpCode(200)
  giveRole(@Me() actor: Actor, @Param('id') id: string, @Body(new Parsed(GiveRoleInput)) input: GiveRoleInput): Promise<PersonRow> {
    require(actor, 'people.manage');
    return this.people.giveRole(actor, id, input);
  }

  @Post('people/:id/roles/:roleId/end')
  @HttpCode(200)
  endRole(@Me() actor: Actor, @Param('id') id: string, @Param('roleId') roleId: string, @Body(new Parsed(EndRoleInput)) { on }: { on: string }): Promise<PersonRow> {
    require(actor, 'people.manage');
    return this.people.endRole(actor, id, Number(roleId), on);
  }

  @Post('people/:id/active')
  @HttpCode(200)
  setActive(@Me() actor: Actor, @Param('id') id: string, @Body(new Parsed(SetActiveInput)) { active }: { active: boolean }): Promise<PersonRow> {
    require(actor, 'people.manage');
    return this.people.setActive(actor, id, active);
  }

  @Post('people/:id/substitutes')
  @HttpCode(200)
  setSubstitute(@Me() actor: Actor, @Param('id') id: string, @Body(new Parsed(SubstituteInput)) input: SubstituteInput): Promise<PersonRow> {
    require(actor, 'people.manage');
    return this.people.setSubstitute(actor, id, input);
  }

  @Post('people/:id/substitutes/:substitutionId/end')
  @HttpCode(200)
  endSubstitute(@Me() actor: Actor, @Param('id') id: string, @Param('substitutionId') substitutionId: string): Promise<PersonRow> {
    require(actor, 'people.manage');
    return this.people.endSubstitute(actor, id, Number(substitutionId));
  }

  private withLink({ person, token }: { person: PersonRow; token: string }): { person: PersonRow; link: string } {
    return { person, link: invitationLink(this.mode.publicUrl, token) };
  }
}

/** The token stands in the fragment, which no server sees. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/staff/invitation#${token}`;
}
