import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Button, Fault, Form, sayDone, Sheet } from "../design";
import { api } from "../session/api";
import { useRequestKeys } from "../session/requestKeys";
import { useTexts } from "../text/messages";
import { ClubFields, useClubForm } from "./ClubFields";
import { clubDocument, NEW_CLUB } from "./draft";
import { messages } from "./messages";

interface FoundSheetProps {
  readonly onFounded: (id: string) => void;
  readonly onClose: () => void;
}

/** Founds a club, which the person owns from then on. */
export function FoundSheet({ onFounded, onClose }: FoundSheetProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const keys = useRequestKeys();
  const { draft, faults, write, check } = useClubForm(NEW_CLUB);
  const found = useMutation({
    mutationFn: () => {
      const body = clubDocument(draft);
      return demand(api.POST("/api/v1/clubs", { params: { header: { "Idempotency-Key": keys.of(JSON.stringify(body)) } }, body }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ["clubs"] });
      sayDone(say("founded"));
      onClose();
      onFounded(id);
    },
  });
  return (
    <Sheet isOpen onClose={onClose} title={say("found")}>
      <Form isPending={found.isPending} onSubmit={() => (check() ? found.mutate() : undefined)}>
        <ClubFields draft={draft} faults={faults} onWrite={write} />
        {found.isError ? <Fault failure={found.error} /> : null}
        <Button isPending={found.isPending} kind="primary" type="submit">
          {say("found")}
        </Button>
      </Form>
    </Sheet>
  );
}
