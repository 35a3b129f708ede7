/** The whole API: every table of routes, under its noun. The server registers exactly these; a test compares. */
import { accountRoutes } from './accounts.ts';
import { administrationRoutes } from './administration.ts';
import { candidateRoutes } from './candidates.ts';
import { claimRoutes } from './claims.ts';
import { conversationRoutes } from './conversations.ts';
import { educationRoutes } from './educations.ts';
import { employerRoutes } from './employers.ts';
import { endingRoutes } from './endings.ts';
import { followingRoutes } from './followings.ts';
import { interestRoutes } from './interests.ts';
import { mapRoutes } from './maps.ts';
import { noticeRoutes } from './notices.ts';
import { occupationRoutes } from './occupations.ts';
import { opportunityRoutes } from './opportunities.ts';
import { ownDataRoutes } from './own-data.ts';
import { posterRoutes } from './posters.ts';
import { profileRoutes } from './profiles.ts';
import { proposalRoutes } from './proposals.ts';
import { publishingRoutes } from './publishing.ts';
import { pushRoutes } from './pushes.ts';
import { rankingRoutes } from './rankings.ts';
import { reviewRoutes } from './reviews.ts';
import type { BodyOf, ParamsOf, QueryOf, ResponseOf, RouteName } from './route.ts';
import { savingRoutes } from './savings.ts';
import { searchRoutes } from './searches.ts';
import { sessionRoutes } from './sessions.ts';
import { strengthRoutes } from './strengths.ts';
import { systemRoutes } from './system.ts';
import { taxonomyRoutes } from './taxonomy.ts';

export const api = {
  sessions: sessionRoutes,
  accounts: accountRoutes,
  ownData: ownDataRoutes,
  taxonomy: taxonomyRoutes,
  searches: searchRoutes,
  maps: mapRoutes,
  occupations: occupationRoutes,
  opportunities: opportunityRoutes,
  publishing: publishingRoutes,
  reviews: reviewRoutes,
  educations: educationRoutes,
  employers: employerRoutes,
  profiles: profileRoutes,
  rankings: rankingRoutes,
  strengths: strengthRoutes,
  pushes: pushRoutes,
  posters: posterRoutes,
  endings: endingRoutes,
  claims: claimRoutes,
  savings: savingRoutes,
  interests: interestRoutes,
  candidates: candidateRoutes,
  conversations: conversationRoutes,
  notices: noticeRoutes,
  followings: followingRoutes,
  proposals: proposalRoutes,
  administration: administrationRoutes,
  system: systemRoutes,
} as const;

type Tables = (typeof api)[keyof typeof api];
type AnyRoute = Tables extends infer T ? (T extends unknown ? T[keyof T] : never) : never;
type Located = { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string };

/** Every route by "METHOD /path": looked up by name, which the compiler does once, and not by comparing each route with all others. */
type RouteMap = { [R in AnyRoute & Located as `${R['method']} ${R['path']}`]: R };
export type ApiRouteName = keyof RouteMap;
type RouteNamed<N extends ApiRouteName> = RouteMap[N];

export type ApiParams<N extends ApiRouteName> = ParamsOf<RouteNamed<N>>;
export type ApiQuery<N extends ApiRouteName> = QueryOf<RouteNamed<N>>;
export type ApiBody<N extends ApiRouteName> = BodyOf<RouteNamed<N>>;
export type ApiResponse<N extends ApiRouteName> = ResponseOf<RouteNamed<N>>;
export type { RouteName };
