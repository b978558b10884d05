import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type PromoSchemas } from "@fitconnect/client";
import { api } from "../../session/api";

export type Campaign = PromoSchemas["CampaignView"];
export type CampaignPlan = PromoSchemas["CampaignDocument"];
export type CampaignResults = PromoSchemas["ResultsView"];

const PAGE = 20;
export const CAMPAIGNS = "campaigns";

export const campaignsQuery = infiniteQueryOptions({
  queryKey: [CAMPAIGNS, "list"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/campaigns", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

export interface ReadCampaign {
  readonly campaign: Campaign;
  /** The version that was read, of which a change is made. */
  readonly etag: string;
}

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: [CAMPAIGNS, "one", id],
    queryFn: () => readCampaign(api.GET("/api/v1/campaigns/{id}", { params: { path: { id } } })),
  });

export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: [CAMPAIGNS, "results", id],
    queryFn: () => demand(api.GET("/api/v1/campaigns/{id}/results", { params: { path: { id } } })),
  });

/** The campaign that an editor's act answers with, and its version. */
export async function readCampaign(call: Promise<{ readonly data?: Campaign; readonly error?: unknown; readonly response: Response }>): Promise<ReadCampaign> {
  const answer = await call;
  return { campaign: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
}

export type Step = "submit" | "sendBack" | "approve" | "stop";

/** Moves a campaign between its editors. */
export function move(step: Step, { campaign, etag }: ReadCampaign): Promise<ReadCampaign> {
  const path = { id: campaign.id };
  const params = { path, header: { "If-Match": etag } };
  switch (step) {
    case "submit":
      return readCampaign(api.PUT("/api/v1/campaigns/{id}/submission", { params }));
    case "sendBack":
      return readCampaign(api.DELETE("/api/v1/campaigns/{id}/submission", { params }));
    case "approve":
      return readCampaign(api.PUT("/api/v1/campaigns/{id}/approval", { params }));
    case "stop":
      return readCampaign(api.PUT("/api/v1/campaigns/{id}/stop", { params: { path } }));
  }
}

/** What an editor may do with a campaign in a state. */
export function stepsOf(state: string): readonly Step[] {
  switch (state) {
    case "draft":
      return ["submit", "stop"];
    case "submitted":
      return ["approve", "sendBack", "stop"];
    case "approved":
      return ["stop"];
    default:
      return [];
  }
}
