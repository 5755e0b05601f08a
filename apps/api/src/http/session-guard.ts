import { type Permission, Refused } from '#contract';
import { type Actor, SignIn } from '#directory';
import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'ccc_session';
type WithActor = FastifyRequest & { actor?: Actor };

/** Lets signed-in staff through and remembers who it is for the request. @throws Refused `sign_in_needed` */
@Injectable()
export class SignedIn implements CanActivate {
  constructor(private readonly signIn: SignIn) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<WithActor>();
    const token = request.cookies[SESSION_COOKIE];
    const actor = token === undefined ? null : await this.signIn.actorOfToken(token);
    if (actor === null) throw new Refused('sign_in_needed');
    request.actor = actor;
    return true;
  }
}

/** The signed-in person of a guarded route. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<WithActor>();
  if (actor === undefined) throw new Error('A route asks who is signed in without the SignedIn guard.');
  return actor;
});

/** @throws Refused `forbidden` unless the person holds the permission somewhere */
export function require(actor: Actor, permission: Permission): void {
  if (!actor.grants.some((grant) => grant.permission === permission)) throw new Refused('forbidden');
}
