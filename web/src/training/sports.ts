import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../session/api";
import type { Rate } from "../text/formats";
import { useLanguage } from "../text/language";

export interface Sport {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly rate: Rate;
}

/** The catalogue in the person's language, by key. Until it has come a sport is said by its key, and without a rate. */
export function useSports(): (key: string) => Sport {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ["sports", language],
    queryFn: async () => {
      const { items = [] } = await demand(api.GET("/api/v1/sports"));
      return new Map(items.map(({ key = "", name = "", family = "", rate = "none" }): [string, Sport] => [key, { key, name, family, rate }]));
    },
    staleTime: Infinity,
  });
  return (key) => data?.get(key) ?? { key, name: key, family: "", rate: "none" };
}
