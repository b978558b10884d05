import { queryOptions, useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../session/api";
import type { Rate } from "../text/formats";
import { useLanguage, type Language } from "../text/language";

export interface Sport {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly rate: Rate;
}

/** The catalogue in a language, by key. */
const sportsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["sports", language],
    queryFn: async () => {
      const { items = [] } = await demand(api.GET("/api/v1/sports"));
      return new Map(items.map(({ key = "", name = "", family = "", rate = "none" }): [string, Sport] => [key, { key, name, family, rate }]));
    },
    staleTime: Infinity,
  });

/** Looks a sport up. Until the catalogue has come a sport is said by its key, and without a rate. */
export function useSports(): (key: string) => Sport {
  const { data } = useQuery(sportsQuery(useLanguage()));
  return (key) => data?.get(key) ?? { key, name: key, family: "", rate: "none" };
}

/** All sports by name. */
export function useSportList(): readonly Sport[] {
  const language = useLanguage();
  const { data } = useQuery(sportsQuery(language));
  return [...(data?.values() ?? [])].sort((one, other) => one.name.localeCompare(other.name, language));
}
