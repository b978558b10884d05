import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type FoundPerson = SocialSchemas["FoundPerson"];
export type Suggestion = SocialSchemas["Suggestion"];

/** One letter finds everybody. */
export const LEAST_LETTERS = 2;

/** What was found before stays until the next answer, so that the list does not flicker under who types. */
export const foundQuery = (name: string) =>
  queryOptions({
    queryKey: ["people", "found", name],
    queryFn: async ({ signal }): Promise<readonly FoundPerson[]> => (await demand(api.GET("/api/v1/people", { params: { query: { name } }, signal }))).items,
    enabled: name.length >= LEAST_LETTERS,
    placeholderData: keepPreviousData,
  });

export const suggestionsQuery = queryOptions({
  queryKey: ["people", "suggestions"],
  queryFn: async (): Promise<readonly Suggestion[]> => (await demand(api.GET("/api/v1/people/suggestions"))).items,
});

export const contactLinkQuery = queryOptions({
  queryKey: ["contact-link"],
  queryFn: () => demand(api.GET("/api/v1/contact-links/mine")),
});
