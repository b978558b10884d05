import { demand, ProblemError, type IntegrationSchemas } from "@fitconnect/client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "../../session/api";
import { messages } from "./messages";

export type Webhook = IntegrationSchemas["VendorWebhook"];
export type Delivery = IntegrationSchemas["WebhookDelivery"];

type Key = keyof typeof messages;

/** What an endpoint may hear of. */
export const KINDS = ["connection.made", "connection.ended", "activity.accepted", "activity.refused", "activity.deleted"] as const satisfies readonly Key[];

export type Kind = (typeof KINDS)[number];

const FAILURES: Readonly<Record<string, Key>> = { status: "status", gone: "wasGone", refused: "notPublic", failed: "noConnection", "timed-out": "timed-out", "too-large": "too-large" };

/** The words for what went wrong; a word that is newer than this app stays as it is. */
export function sayFailure(say: (key: Key) => string, failure: string): string {
  const key = FAILURES[failure];
  return key ? say(key) : failure;
}

export function isKnownKind(kind: string): kind is Kind | "webhook.test" {
  return kind === "webhook.test" || KINDS.some((each) => each === kind);
}

export function isNowhere(failure: unknown): boolean {
  return failure instanceof ProblemError && failure.problem.status === 404;
}

export function healthQuery(clientId: string) {
  return queryOptions({
    queryKey: ["vendor", clientId, "health"],
    queryFn: () => demand(api.GET("/api/v1/vendor/apps/{clientId}/health", { params: { path: { clientId } } })),
  });
}

export function quotasQuery(clientId: string) {
  return queryOptions({
    queryKey: ["vendor", clientId, "quotas"],
    queryFn: async () => (await demand(api.GET("/api/v1/vendor/apps/{clientId}/quotas", { params: { path: { clientId } } }))).items,
  });
}

export function refusalsQuery(clientId: string) {
  return infiniteQueryOptions({
    queryKey: ["vendor", clientId, "refusals"],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/vendor/apps/{clientId}/refusals", { params: { path: { clientId }, query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function webhooksQuery(clientId: string) {
  return queryOptions({
    queryKey: ["vendor", clientId, "webhooks"],
    queryFn: async () => (await demand(api.GET("/api/v1/vendor/apps/{clientId}/webhooks", { params: { path: { clientId } } }))).items,
  });
}

export function deliveriesQuery(clientId: string, webhookId: string) {
  return infiniteQueryOptions({
    queryKey: ["vendor", clientId, "webhooks", webhookId, "deliveries"],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/vendor/apps/{clientId}/webhooks/{webhookId}/deliveries", { params: { path: { clientId, webhookId }, query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Accepted of all, from 0 to 1; undefined when there was nothing. */
export function acceptanceOf({ accepted, refused }: { readonly accepted: number; readonly refused: number }): number | undefined {
  return accepted + refused === 0 ? undefined : accepted / (accepted + refused);
}
