import { ApprovedTexts, CalendarKeeper, Directory, People, ReplyTemplates, SignIn, Throttle } from '#directory';
import { Photos } from '#files';
import { DemoMailbox, MessagePreviews } from '#notifications';
import { Learning, Tickets } from '#tickets';
import { type DynamicModule, Module } from '@nestjs/common';
import { ApprovedTextsController } from './approved-texts.controller.js';
import { CalendarController } from './calendar.controller.js';
import { DemoController } from './demo.controller.js';
import { DemoPassword } from './demo-password.js';
import { DeskWorkController } from './desk-work.controller.js';
import { DeskController } from './desk.controller.js';
import { Health } from './health.js';
import { HealthController } from './health.controller.js';
import { LearningController } from './learning.controller.js';
import { Mode } from './mode.js';
import { PeopleController } from './people.controller.js';
import { PublicController } from './public.controller.js';
import { SessionController } from './session.controller.js';
import { TemplatesController } from './templates.controller.js';
import { TrackingController } from './tracking.controller.js';

/** The rooms that this door opens, made by the composition root. */
export interface ApiRooms {
  readonly directory: Directory; readonly signIn: SignIn; readonly people: People; readonly calendar: CalendarKeeper; readonly approvedTexts: ApprovedTexts; readonly templates: ReplyTemplates; readonly previews: MessagePreviews; readonly throttle: Throttle; readonly photos: Photos; readonly tickets: Tickets; readonly learning: Learning; readonly health: Health; readonly mode: Mode;
  /** null outside demo mode: the demo's routes then do not exist. */
  readonly demo: { readonly mailbox: DemoMailbox; readonly password: DemoPassword } | null;
}

@Module({})
export class ApiModule {
  static of(rooms: ApiRooms): DynamicModule {
    const provide = [
      { provide: Directory, useValue: rooms.directory }, { provide: SignIn, useValue: rooms.signIn }, { provide: People, useValue: rooms.people }, { provide: CalendarKeeper, useValue: rooms.calendar }, { provide: ApprovedTexts, useValue: rooms.approvedTexts }, { provide: Throttle, useValue: rooms.throttle }, { provide: ReplyTemplates, useValue: rooms.templates }, { provide: MessagePreviews, useValue: rooms.previews },
      { provide: Photos, useValue: rooms.photos }, { provide: Tickets, useValue: rooms.tickets }, { provide: Learning, useValue: rooms.learning }, { provide: Health, useValue: rooms.health }, { provide: Mode, useValue: rooms.mode },
    ];
    const controllers = [PublicController, TrackingController, SessionController, DeskController, PeopleController, CalendarController, ApprovedTextsController, TemplatesController, DeskWorkController, LearningController, HealthController];
    if (rooms.demo === null) return { module: ApiModule, controllers, providers: provide };
    return { module: ApiModule, controllers: [...controllers, DemoController], providers: [...provide, { provide: DemoMailbox, useValue: rooms.demo.mailbox }, { provide: DemoPassword, useValue: rooms.demo.password }] };
  }
}
