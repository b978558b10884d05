import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { api, demandEmpty } from "../../session/api";
import { demandPicture } from "../../pictures/pictures";
import { leavingOf } from "../../session/leaving";

export type Photo = TrainingSchemas["Photo"] & { readonly id: string };

export const MOST_PHOTOS = 10;

export const photosQuery = (id: string) =>
  queryOptions({
    queryKey: ["photos", id],
    queryFn: async ({ client }) => {
      const answer = await api.GET("/api/v1/trainings/{id}/photos", { params: { path: { id } } });
      const { photos = [] } = await demand(Promise.resolve(answer));
      const whole = photos.filter((photo): photo is Photo => photo.id !== undefined && !leavingOf(client).has(photo.id));
      return { photos: whole, etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

export async function addPhoto(id: string, file: File): Promise<unknown> {
  demandPicture(file);
  return demand(
    api.POST("/api/v1/trainings/{id}/photos", {
      params: { path: { id }, header: { "Idempotency-Key": crypto.randomUUID() } },
      headers: { "Content-Type": file.type },
      body: file as never,
      bodySerializer: (body: unknown) => body as BodyInit,
    } as never),
  );
}

export function orderPhotos(id: string, photos: readonly Photo[], etag: string): Promise<void> {
  return demandEmpty(
    api.PUT("/api/v1/trainings/{id}/photos", {
      params: { path: { id }, header: { "If-Match": etag } },
      body: { photos: photos.map((photo) => ({ id: photo.id, ...(photo.caption ? { caption: photo.caption } : {}) })) },
    }),
  );
}

/** Hides a photo at once; what is returned keeps it, or deletes it for good. */
export function removePhoto(queries: QueryClient, id: string, photoId: string) {
  const again = () => queries.invalidateQueries({ queryKey: photosQuery(id).queryKey });
  return leavingOf(queries).remove(photoId, `/api/v1/trainings/${id}/photos/${photoId}`, again);
}
