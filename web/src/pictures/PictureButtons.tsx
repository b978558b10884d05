import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ImagePlus, Trash2 } from "lucide-react";
import { useRef } from "react";
import { Button, Fault, sayDone } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { PICTURE_TYPES, picturesQuery, putPicture, removePicture, type Picture, type Pictured } from "./pictures";

interface PictureButtonsProps {
  readonly of: Pictured;
  readonly picture: Picture | undefined;
}

/** Adds, replaces and removes the one picture of something. */
export function PictureButtons({ of, picture }: PictureButtonsProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const file = useRef<HTMLInputElement>(null);
  const put = useMutation({
    mutationFn: (chosen: File) => putPicture(queries, of, chosen),
    onSettled: () => queries.invalidateQueries({ queryKey: picturesQuery.queryKey }),
  });
  const remove = (gone: Picture) => {
    const { undo, settle } = removePicture(queries, of, gone);
    sayDone(say("removed"), undo, settle);
  };
  return (
    <div className="stack">
      <div className="inline">
        <input
          accept={PICTURE_TYPES.join(",")}
          aria-label={say("add")}
          className="unseen"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) {
              put.mutate(chosen);
            }
            event.target.value = "";
          }}
          ref={file}
          tabIndex={-1}
          type="file"
        />
        <Button isPending={put.isPending} onPress={() => file.current?.click()}>
          <ImagePlus aria-hidden size={18} />
          {say(put.isPending ? "sending" : picture ? "change" : "add")}
        </Button>
        {picture ? (
          <Button kind="plain" onPress={() => remove(picture)}>
            <Trash2 aria-hidden size={18} />
            {say("remove")}
          </Button>
        ) : null}
      </div>
      {put.isError ? <Fault failure={put.error} /> : null}
    </div>
  );
}
