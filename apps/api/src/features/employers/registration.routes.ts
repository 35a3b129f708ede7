import { employerRoutes } from '@arena/contract/employers';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import * as profile from './profile.service.ts';
import * as registration from './registration.service.ts';

/** The own organisation: coming in, what it tells, and its pauses. */
export function registerRegistrationRoutes(app: FastifyInstance, deps: Deps): void {
  const {
    getOwnEmployer,
    lookUpOrganisation,
    registerEmployer,
    registerEmployerAgain,
    saveEmployerProfile,
    pauseEmployer,
    resumeEmployer,
  } = employerRoutes;
  registerRoutes(
    app,
    'employers',
    {
      getOwnEmployer,
      lookUpOrganisation,
      registerEmployer,
      registerEmployerAgain,
      saveEmployerProfile,
      pauseEmployer,
      resumeEmployer,
    },
    {
      getOwnEmployer: async ({ actor, language }) => registration.getOwnEmployer(deps, actor, language),
      lookUpOrganisation: async ({ actor }) => registration.lookUpOrganisation(deps, actor),
      registerEmployer: async ({ actor, body, language }) => registration.registerEmployer(deps, actor, body, language),
      registerEmployerAgain: async ({ actor, body, language }) => registration.registerAgain(deps, actor, body, language),
      saveEmployerProfile: async ({ actor, body, language }) => profile.saveEmployerProfile(deps, actor, body, language),
      pauseEmployer: async ({ actor, language }) => profile.pauseOwn(deps, actor, language),
      resumeEmployer: async ({ actor, language }) => profile.resumeOwn(deps, actor, language),
    },
  );
}
