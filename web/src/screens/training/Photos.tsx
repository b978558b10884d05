import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ImagePlus } from "lucide-react";
import { useRef, useState } from "react";
import { Button, Card, Fault, sayDone } from "../../design";
import { PICTURE_TYPES } from "../../pictures/pictures";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { messages } from "./messages";
import { addPhoto, MOST_PHOTOS, orderPhotos, photosQuery, removePhoto, type Photo } from "./photos";
import { PhotoSheet } from "./PhotoSheet";
import "../../pictures/album.css";

/** The album of a training: add, look, order, write captions, remove with undo. */
export function Photos({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const query = photosQuery(training.id);
  const album = useQuery(query);
  const file = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<string>();
  const photos = album.data?.photos ?? [];
  const again = () => queries.invalidateQueries({ queryKey: query.queryKey });

  const addition = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const each of files.slice(0, MOST_PHOTOS - photos.length)) {
        await addPhoto(training.id, each); // one after the other, since their order is that of the album
      }
    },
    onSettled: again,
  });
  const order = useMutation({
    mutationFn: (now: readonly Photo[]) => orderPhotos(training.id, now, album.data?.etag ?? ""),
    onMutate: (now) => queries.setQueryData(query.queryKey, (before) => (before ? { ...before, photos: [...now] } : before)),
    onSettled: again,
  });
  const remove = ({ id }: Photo) => {
    const { undo, settle } = removePhoto(queries, training.id, id);
    setOpened(undefined);
    queries.setQueryData(query.queryKey, (before) => (before ? { ...before, photos: before.photos.filter((photo) => photo.id !== id) } : before));
    sayDone(say("photoRemoved"), undo, settle);
  };
  const move = (photo: Photo, by: number) => {
    const at = photos.indexOf(photo);
    const now = photos.filter((each) => each !== photo);
    now.splice(at + by, 0, photo);
    order.mutate(now);
  };
  const shown = photos.find(({ id }) => id === opened);
  const at = shown ? photos.indexOf(shown) : -1;
  return (
    <Card title={say("photos")}>
      {photos.length > 0 ? (
        <ul className="album">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <button aria-label={photo.caption || say("photoOf", { number: index + 1 })} className="album-photo" onClick={() => setOpened(photo.id)} type="button">
                <img alt="" height={photo.height} loading="lazy" src={photo.small} width={photo.width} />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{say("photosWhy")}</p>
      )}
      {addition.isError ? <Fault failure={addition.error} /> : null}
      {order.isError ? <Fault failure={order.error} /> : null}
      {photos.length < MOST_PHOTOS ? (
        <div>
          <input
            accept={PICTURE_TYPES.join(",")}
            aria-label={say("addPhotos")}
            className="unseen"
            multiple
            onChange={(event) => {
              addition.mutate([...(event.target.files ?? [])]);
              event.target.value = "";
            }}
            ref={file}
            tabIndex={-1}
            type="file"
          />
          <Button isPending={addition.isPending} onPress={() => file.current?.click()}>
            <ImagePlus aria-hidden size={18} />
            {say(addition.isPending ? "addingPhotos" : "addPhotos")}
          </Button>
        </div>
      ) : null}
      {shown ? (
        <PhotoSheet
          count={photos.length}
          key={shown.id}
          onCaption={(caption) => order.mutate(photos.map((each) => (each === shown ? { ...each, caption } : each)), { onSuccess: () => sayDone(say("captionSaved")) })}
          onClose={() => setOpened(undefined)}
          onMove={(by) => move(shown, by)}
          onRemove={() => remove(shown)}
          isPending={order.isPending}
          photo={shown}
          place={at}
        />
      ) : null}
    </Card>
  );
}
