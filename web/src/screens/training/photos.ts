import { queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { api, demandEmpty } from "../../session/api";

export type Photo = TrainingSchemas["Photo"] & { readonly id: string };

export const MOST_PHOTOS = 10;
export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"];

/** Removed here, and not yet by the service, since it deletes for good and the toast still offers to undo it. */
const leaving = new Set<string>();

export const photosQuery = (id: string) =>
  queryOptions({
    queryKey: ["photos", id],
    queryFn: async () => {
      const answer = await api.GET("/api/v1/trainings/{id}/photos", { params: { path: { id } } });
      const { photos = [] } = await demand(Promise.resolve(answer));
      const whole = photos.filter((photo): photo is Photo => photo.id !== undefined && !leaving.has(photo.id));
      return { photos: whole, etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

export function addPhoto(id: string, file: File): Promise<unknown> {
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

export function hidePhoto(photoId: string): void {
  leaving.add(photoId);
}

export function keepPhoto(photoId: string): void {
  leaving.delete(photoId);
}

/** May be the last thing that a page does. */
export function deletePhoto(id: string, photoId: string): void {
  void fetch(`/api/v1/trainings/${id}/photos/${photoId}`, { method: "DELETE", headers: { "FitConnect-Web": "1" }, keepalive: true });
}
