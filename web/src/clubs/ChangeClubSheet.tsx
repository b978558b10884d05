import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Button, Fault, Form, sayDone, Sheet } from "../design";
import { api, mergePatch } from "../session/api";
import { useTexts } from "../text/messages";
import type { ReadClub } from "./club";
import { ClubFields, useClubForm } from "./ClubFields";
import { clubDraftOf, clubPatch } from "./draft";
import { messages } from "./messages";

/** Changes the club by the version that was read. */
export function ChangeClubSheet({ read, onClose }: { readonly read: ReadClub; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const { club, etag } = read;
  const { draft, faults, write, check } = useClubForm(clubDraftOf(club));
  const save = useMutation({
    mutationFn: () => demand(api.PATCH("/api/v1/clubs/{id}", { params: { path: { id: club.id }, header: { "If-Match": etag } }, headers: mergePatch, body: clubPatch(draft, club) as never })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["clubs"] });
      sayDone(say("saved"));
      onClose();
    },
  });
  return (
    <Sheet isOpen onClose={onClose} title={say("change")}>
      <Form isPending={save.isPending} onSubmit={() => (check() ? save.mutate() : undefined)}>
        <ClubFields draft={draft} faults={faults} onWrite={write} />
        {save.isError ? <Fault failure={save.error} /> : null}
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </Form>
    </Sheet>
  );
}
