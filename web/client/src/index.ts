/** A typed client of FitConnect's REST API. What a path takes and answers is generated from the OpenAPI files. */
import createFetchClient, { type Client, type ClientOptions, type Middleware } from "openapi-fetch";
import type { components as AuthComponents, paths as AuthPaths } from "./generated/auth";
import type { components as GamificationComponents, paths as GamificationPaths } from "./generated/gamification";
import type { components as IntegrationComponents, paths as IntegrationPaths } from "./generated/integration";
import type { components as NotificationComponents, paths as NotificationPaths } from "./generated/notification";
import type { components as ProfileComponents, paths as ProfilePaths } from "./generated/profile";
import type { components as PromoComponents, paths as PromoPaths } from "./generated/promo";
import type { components as SocialComponents, paths as SocialPaths } from "./generated/social";
import type { components as TrainingComponents, paths as TrainingPaths } from "./generated/training";

export { demand, isProblem, ProblemError, problemOf, type Problem } from "./problem";

/** Every path behind the gateway. */
export interface Paths extends AuthPaths, GamificationPaths, IntegrationPaths, NotificationPaths, ProfilePaths, PromoPaths, SocialPaths, TrainingPaths {}

export type AuthSchemas = AuthComponents["schemas"];
export type GamificationSchemas = GamificationComponents["schemas"];
export type IntegrationSchemas = IntegrationComponents["schemas"];
export type NotificationSchemas = NotificationComponents["schemas"];
export type ProfileSchemas = ProfileComponents["schemas"];
export type PromoSchemas = PromoComponents["schemas"];
export type SocialSchemas = SocialComponents["schemas"];
export type TrainingSchemas = TrainingComponents["schemas"];

export type FitConnectClient = Client<Paths>;

/** What stands between every call and the network: `client.use(middleware)`. */
export type { Middleware };

/** Credentials are the caller's matter: a bearer token in `headers`, or the web app's cookie. */
export function createClient(options: ClientOptions): FitConnectClient {
  return createFetchClient<Paths>(options);
}
