import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type Club = SocialSchemas["Club"];
export type ClubSummary = SocialSchemas["ClubSummary"];
export type ClubMember = SocialSchemas["ClubMember"];
export type ClubDocument = SocialSchemas["ClubDocument"];
export type Role = NonNullable<ClubMember["role"]>;

export const LISTS = ["member", "invited", "requested"] as const;
export type ClubList = (typeof LISTS)[number];

export const ADMISSIONS = ["open", "request", "invitation"] as const;
export const VISIBILITIES = ["everyone", "members"] as const;
/** The highest first; each may do what those after it may. */
export const ROLES = ["owner", "administrator", "moderator", "member"] as const satisfies readonly Role[];
export const MEMBER_LISTS = ["members", "requests", "invited", "banned"] as const;
export type MemberList = (typeof MEMBER_LISTS)[number];

const PAGE = 20;
/** One letter finds everything. */
export const LEAST_LETTERS = 2;

export const clubsQuery = (list: ClubList) =>
  infiniteQueryOptions({
    queryKey: ["clubs", "list", list],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/clubs", { params: { query: { list, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

const MOST_LED = 100;

/** The clubs for which the person may plan group trainings. */
export const ledClubsQuery = queryOptions({
  queryKey: ["clubs", "led"],
  queryFn: async (): Promise<readonly ClubSummary[]> => {
    const { items } = await demand(api.GET("/api/v1/clubs", { params: { query: { list: "member", limit: MOST_LED } } }));
    return items.filter((club) => isAtLeast(roleIn(club), "moderator"));
  },
});

export const foundClubsQuery = (words: string) =>
  queryOptions({
    queryKey: ["clubs", "found", words],
    queryFn: async ({ signal }): Promise<readonly ClubSummary[]> => (await demand(api.GET("/api/v1/clubs/search", { params: { query: { q: words } }, signal }))).items,
    enabled: words.length >= LEAST_LETTERS,
    placeholderData: keepPreviousData,
  });

export interface ReadClub {
  readonly club: Club;
  /** Version that a change is made of. */
  readonly etag: string;
}

export const clubQuery = (id: string) =>
  queryOptions({
    queryKey: ["clubs", "one", id],
    queryFn: async (): Promise<ReadClub> => {
      const answer = await api.GET("/api/v1/clubs/{id}", { params: { path: { id } } });
      return { club: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

export const membersQuery = (id: string, list: MemberList) =>
  infiniteQueryOptions({
    queryKey: ["clubs", "members", id, list],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/clubs/{id}/members", { params: { path: { id }, query: { list, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

/** The person's role in the club; nothing for one who is no member. */
export function roleIn({ membership }: Pick<Club, "membership">): Role | undefined {
  return membership?.state === "member" ? (membership.role ?? "member") : undefined;
}

export function isAtLeast(role: Role | undefined, least: Role): boolean {
  return role !== undefined && ROLES.indexOf(role) <= ROLES.indexOf(least);
}

export function outranks(role: Role | undefined, other: Role | undefined): boolean {
  return role !== undefined && ROLES.indexOf(role) < ROLES.indexOf(other ?? "member");
}

/** The roles that one may give to another of a lower role: those below one's own. */
export function grantable(own: Role | undefined): readonly Role[] {
  return isAtLeast(own, "administrator") ? ROLES.filter((role) => outranks(own, role)) : [];
}
