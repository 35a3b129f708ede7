import Type from 'typebox';
import { defineRoutes } from './route.ts';
import { Closed, Id, IdParams, Instant } from './values.ts';

export const systemRoutes = defineRoutes({
  live: {
    method: 'GET',
    path: '/api/health/live',
    summary: 'The process answers',
    access: 'public',
    response: Closed({ status: Type.Literal('live') }),
    errors: [],
  },
  ready: {
    method: 'GET',
    path: '/api/health/ready',
    summary: 'The process can serve: the database answers. Search being down is not unready',
    access: 'public',
    response: Closed({ status: Type.Literal('ready') }),
    errors: [],
  },
  listLetters: {
    method: 'GET',
    path: '/api/mailbox',
    summary: 'Letters sent by this local installation, newest first; not found anywhere but on a local machine',
    access: 'mailbox:read',
    response: Type.Array(Closed({ id: Id, to: Type.String(), subject: Type.String(), at: Instant })),
    errors: [],
  },
  getLetter: {
    method: 'GET',
    path: '/api/mailbox/:id',
    summary: 'One letter',
    access: 'mailbox:read',
    params: IdParams,
    response: Closed({ id: Id, to: Type.String(), subject: Type.String(), at: Instant, text: Type.String() }),
    errors: [],
  },
  showLetter: {
    method: 'GET',
    path: '/api/mailbox/:id/html',
    summary: 'The same letter as its receiver sees it',
    access: 'mailbox:read',
    params: IdParams,
    sends: 'text/html',
    errors: [],
  },
});
