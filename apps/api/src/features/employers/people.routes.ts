import { employerRoutes } from '@arena/contract/employers';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import * as people from './people.service.ts';
import * as reports from './reports.service.ts';

/** The people of the own organisation, and reports about one. */
export function registerPeopleRoutes(app: FastifyInstance, deps: Deps): void {
  const {
    listPeople,
    askToJoin,
    answerRequest,
    invitePerson,
    withdrawInvitation,
    readInvitation,
    declineInvitations,
    acceptInvitation,
    changePerson,
    removePerson,
    leaveEmployer,
    reportEmployer,
  } = employerRoutes;
  registerRoutes(
    app,
    'employers',
    {
      listPeople,
      askToJoin,
      answerRequest,
      invitePerson,
      withdrawInvitation,
      readInvitation,
      declineInvitations,
      acceptInvitation,
      changePerson,
      removePerson,
      leaveEmployer,
      reportEmployer,
    },
    {
      listPeople: async ({ actor }) => people.listPeople(deps, actor),
      askToJoin: async ({ actor }) => {
        await people.askToJoin(deps, actor);
        return undefined;
      },
      answerRequest: async ({ actor, params, body }) => {
        await people.answerRequest(deps, actor, params.id, body);
        return undefined;
      },
      invitePerson: async ({ actor, body }) => {
        await people.invitePerson(deps, actor, body);
        return undefined;
      },
      withdrawInvitation: async ({ actor, params }) => {
        await people.withdrawInvitation(deps, actor, params.id);
        return undefined;
      },
      readInvitation: async ({ actor, params }) => people.readInvitation(deps, actor, params.key),
      declineInvitations: async ({ body }) => {
        await people.declineInvitations(deps, body.key);
        return undefined;
      },
      acceptInvitation: async ({ actor, body }) => {
        await people.acceptInvitation(deps, actor, body.key);
        return undefined;
      },
      changePerson: async ({ actor, params, body }) => {
        await people.changePerson(deps, actor, params.id, body.role);
        return undefined;
      },
      removePerson: async ({ actor, params }) => {
        await people.removePerson(deps, actor, params.id);
        return undefined;
      },
      leaveEmployer: async ({ actor }) => {
        await people.leaveEmployer(deps, actor);
        return undefined;
      },
      reportEmployer: async ({ actor, params, body }) => {
        await reports.reportPublicEmployer(deps, actor, params.id, body);
        return undefined;
      },
    },
  );
}
