import { queryOptions } from "@tanstack/react-query";
import { demand, type ProfileSchemas } from "@fitconnect/client";
import { api } from "./api";

export interface Profile {
  readonly document: ProfileSchemas["ProfileView"];
  /** Version that a change is made of. */
  readonly etag: string;
}

export const profileQuery = queryOptions({
  queryKey: ["profile"],
  queryFn: async (): Promise<Profile> => {
    const answer = await api.GET("/api/v1/profiles/me");
    const document = await demand(Promise.resolve(answer));
    return { document, etag: answer.response.headers.get("ETag") ?? "" };
  },
  staleTime: Infinity,
});
