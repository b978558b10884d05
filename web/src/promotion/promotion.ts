import { queryOptions } from "@tanstack/react-query";
import { demand, type ProfileSchemas, type PromoSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type Advice = PromoSchemas["AdviceView"];
export type Answer = PromoSchemas["AnswerDocument"]["answer"];
export type Considered = PromoSchemas["ConsideredView"];
export type Purchase = PromoSchemas["PurchaseView"];
export type Offer = PromoSchemas["OfferView"];
export type Purpose = ProfileSchemas["RecordView"]["purpose"];

export const ADVICE = "advice";
export const PURPOSES = ["advice", "campaigns"] as const satisfies readonly Purpose[];

export const adviceQuery = queryOptions({
  queryKey: [ADVICE, "standing"],
  queryFn: () => demand(api.GET("/api/v1/advice")),
});

/** One piece with the products that were considered. */
export const adviceDetailQuery = (id: string) =>
  queryOptions({
    queryKey: [ADVICE, "detail", id],
    queryFn: () => demand(api.GET("/api/v1/advice/{id}", { params: { path: { id } } })),
  });

export const explanationQuery = queryOptions({
  queryKey: [ADVICE, "explanation"],
  queryFn: () => demand(api.GET("/api/v1/advice/explanation")),
});

export const silencesQuery = queryOptions({
  queryKey: [ADVICE, "silences"],
  queryFn: async () => (await demand(api.GET("/api/v1/advice/silences"))).items,
});

export const purchasesQuery = queryOptions({
  queryKey: [ADVICE, "purchases"],
  queryFn: async () => (await demand(api.GET("/api/v1/purchases"))).items,
});

/** The stated home region, and what the network suggests to who stated none. */
export const regionQuery = queryOptions({
  queryKey: [ADVICE, "region"],
  queryFn: () => demand(api.GET("/api/v1/assumed-region")),
});

export const consentsQuery = queryOptions({
  queryKey: ["consents"],
  queryFn: () => demand(api.GET("/api/v1/profiles/me/consents")),
});

/** Each request counts as shown, so that one offer is shown until this time is over. */
const OFFER_STANDS_MILLIS = 30 * 60_000;

/** The offer of the moment; null when there is none. */
export const offerQuery = queryOptions({
  queryKey: ["offer"],
  queryFn: readOffer,
  staleTime: OFFER_STANDS_MILLIS,
  gcTime: OFFER_STANDS_MILLIS,
  refetchOnWindowFocus: false,
});

async function readOffer(): Promise<Offer | null> {
  const answer = await api.POST("/api/v1/offers");
  return answer.response.status === 204 ? null : demand(Promise.resolve(answer));
}
