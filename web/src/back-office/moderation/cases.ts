import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { api } from "../../session/api";

export type Case = SocialSchemas["Case"];
export type CaseSummary = SocialSchemas["CaseSummary"];
export type CaseDecision = SocialSchemas["CaseDecision"];
export type CasePerson = SocialSchemas["CasePerson"];
export type Measure = CaseDecision["measure"];

export const STATES = ["open", "appealed", "decided"] as const satisfies readonly Case["state"][];
export type CaseState = (typeof STATES)[number];

const PAGE = 20;
export const LISTS = ["moderation", "cases"] as const;

export const casesQuery = (state: CaseState) =>
  infiniteQueryOptions({
    queryKey: [...LISTS, state],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/moderation/cases", { params: { query: { state, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export interface ReadCase {
  readonly case: Case;
  /** Version that a decision is made of. */
  readonly etag: string;
}

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ["moderation", "case", id],
    queryFn: () => readCase(api.GET("/api/v1/moderation/cases/{id}", { params: { path: { id } } })),
  });

/** The case that a moderator's act answers with, and its version. */
export async function readCase(call: Promise<{ readonly data?: Case; readonly error?: unknown; readonly response: Response }>): Promise<ReadCase> {
  const answer = await call;
  const read = await demand(Promise.resolve(answer));
  return { case: read, etag: answer.response.headers.get("ETag") ?? `"v${read.revision}"` };
}

/** What stands where the person of a case has no name. */
export function namelessOf({ person, personErased }: Pick<CaseSummary, "person" | "personErased">): "unnamed" | "erased" | "nobody" {
  if (person) {
    return "unnamed";
  }
  return personErased ? "erased" : "nobody";
}
