import { ArrowLeft, ArrowRight, Trash2 } from "lucide-react";
import { Button, Field, Form, Sheet, useDraft } from "../../design";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { Photo } from "./photos";

/** What the service keeps. */
const MOST_LETTERS = 200;

interface PhotoSheetProps {
  readonly photo: Photo;
  /** Its place in the album, from 0. */
  readonly place: number;
  readonly count: number;
  readonly isPending: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCaption: (caption: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** A photo with its caption, its place in the album, and the way out of it. */
export function PhotoSheet({ photo, place, count, isPending, onMove, onCaption, onRemove, onClose }: PhotoSheetProps) {
  const say = useTexts(messages);
  const [{ caption }, write] = useDraft({ caption: photo.caption ?? "" });
  return (
    <Sheet isOpen onClose={onClose} title={say("photoNumber", { number: place + 1, count })}>
      <img alt={photo.caption ?? ""} className="album-large" src={photo.large} />
      <Form isPending={isPending} look="inline end" onSubmit={() => onCaption(caption.trim())}>
        <Field label={say("caption")} maxLength={MOST_LETTERS} onChange={(text) => write({ caption: text })} value={caption} />
        <Button isPending={isPending} type="submit">
          {say("captionSave")}
        </Button>
      </Form>
      <div className="album-acts">
        {place > 0 ? (
          <Button onPress={() => onMove(-1)}>
            <ArrowLeft aria-hidden size={18} />
            {say("photoEarlier")}
          </Button>
        ) : null}
        {place < count - 1 ? (
          <Button onPress={() => onMove(1)}>
            {say("photoLater")}
            <ArrowRight aria-hidden size={18} />
          </Button>
        ) : null}
        <Button kind="plain" onPress={onRemove}>
          <Trash2 aria-hidden size={18} />
          {say("photoRemove")}
        </Button>
      </div>
    </Sheet>
  );
}
