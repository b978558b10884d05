import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { demand, ProblemError, type ProfileSchemas } from "@fitconnect/client";
import { api } from "../session/api";
import { leavingOf } from "../session/leaving";
import { currentLanguage } from "../text/language";
import { format } from "../text/messages";
import { messages } from "./messages";

export type Picture = ProfileSchemas["Picture"];

/** What a picture is of: the athlete, or an item of gear. */
export type Pictured = "profile" | { readonly gear: string };

export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp"];

/** The address of a picture stays when another takes its place, and a page would not read it again. */
const shown = (picture: Picture): Picture => ({ ...picture, small: `${picture.small}?v=${picture.id}`, large: `${picture.large}?v=${picture.id}` });

/** Lists the existing pictures, so that the app requests no missing one. */
export const picturesQuery = queryOptions({
  queryKey: ["pictures"],
  queryFn: async ({ client }) => {
    const isKept = ({ id }: Picture) => !leavingOf(client).has(id);
    const { profile, gear } = await demand(api.GET("/api/v1/profiles/me/pictures"));
    return {
      profile: profile && isKept(profile) ? shown(profile) : undefined,
      gear: new Map(gear.filter(({ picture }) => isKept(picture)).map(({ gearId, picture }) => [gearId, shown(picture)])),
    };
  },
  staleTime: 60_000,
});

/** Refuses a file that is no picture before it is sent, in words for people. */
export function demandPicture(file: File): void {
  if (!PICTURE_TYPES.includes(file.type)) {
    throw new ProblemError({ type: "about:blank", title: format(messages.noPicture, currentLanguage()), status: 415 });
  }
}

function pathOf(pictured: Pictured): string {
  return pictured === "profile" ? "/api/v1/profiles/me/picture" : `/api/v1/gear/${pictured.gear}/picture`;
}

const asFile = (file: File) => ({ headers: { "Content-Type": file.type }, body: file as never, bodySerializer: (body: unknown) => body as BodyInit });

/** The new picture takes the place of one that was about to be deleted, too. */
export async function putPicture(queries: QueryClient, pictured: Pictured, file: File): Promise<Picture> {
  demandPicture(file);
  leavingOf(queries).keepAt(pathOf(pictured)); // its offer may go while the file is on its way
  return demand(
    pictured === "profile"
      ? api.PUT("/api/v1/profiles/me/picture", asFile(file) as never)
      : api.PUT("/api/v1/gear/{id}/picture", { params: { path: { id: pictured.gear } }, ...asFile(file) } as never),
  );
}

/** Hides a picture at once; what is returned keeps it, or deletes it for good. */
export function removePicture(queries: QueryClient, pictured: Pictured, { id }: Picture) {
  return leavingOf(queries).remove(id, pathOf(pictured), () => queries.invalidateQueries({ queryKey: picturesQuery.queryKey }));
}
