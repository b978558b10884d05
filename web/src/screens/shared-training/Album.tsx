import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useState } from "react";
import { messages as analysisMessages } from "../../analysis/messages";
import { Button, Card, Sheet } from "../../design";
import { seenPhotosQuery } from "../../people/seen";
import { useTexts } from "../../text/messages";
import "../../pictures/album.css";

interface AlbumProps {
  readonly athleteId: string;
  readonly id: string;
}

/** Photos of another's training; nothing where there are none. */
export function Album({ athleteId, id }: AlbumProps) {
  const say = useTexts(analysisMessages);
  const photos = useQuery(seenPhotosQuery(athleteId, id)).data ?? [];
  const [opened, setOpened] = useState<number>();
  const shown = opened === undefined ? undefined : photos[opened];
  const nameOf = (at: number) => photos[at]?.caption || say("photoOf", { number: at + 1 });
  if (photos.length === 0) {
    return null;
  }
  return (
    <Card title={say("photos")}>
      <ul className="album">
        {photos.map((photo, at) => (
          <li key={photo.id}>
            <button aria-label={nameOf(at)} className="album-photo" onClick={() => setOpened(at)} type="button">
              <img alt="" height={photo.height} loading="lazy" src={photo.small} width={photo.width} />
            </button>
          </li>
        ))}
      </ul>
      {shown && opened !== undefined ? (
        <Sheet isOpen onClose={() => setOpened(undefined)} title={say("photoNumber", { number: opened + 1, count: photos.length })}>
          <img alt={nameOf(opened)} className="album-large" src={shown.large} />
          {shown.caption ? <p>{shown.caption}</p> : null}
          {photos.length > 1 ? (
            <div className="album-acts">
              <Button onPress={() => setOpened((opened + photos.length - 1) % photos.length)}>
                <ArrowLeft aria-hidden size={18} />
                {say("photoBefore")}
              </Button>
              <Button onPress={() => setOpened((opened + 1) % photos.length)}>
                {say("photoNext")}
                <ArrowRight aria-hidden size={18} />
              </Button>
            </div>
          ) : null}
        </Sheet>
      ) : null}
    </Card>
  );
}
