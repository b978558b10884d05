import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Button, Fault, Form, sayDone, Sheet } from "../design";
import { api, mergePatch } from "../session/api";
import { useTexts } from "../text/messages";
import { groupDraftOf, groupPatch, type GroupDraft } from "./draft";
import type { ReadGroup } from "./group";
import { GroupFields } from "./GroupFields";
import { messages } from "./sheetMessages";
import { useGroupForm } from "./useGroupForm";

interface ChangeSheetProps {
  readonly read: ReadGroup;
  readonly isOrganiser: boolean;
  readonly onClose: () => void;
}

/** Changes one group training by the version that was read. */
export function ChangeSheet({ read, isOrganiser, onClose }: ChangeSheetProps) {
  const say = useTexts(messages);
  const { draft, faults, write, check } = useGroupForm(groupDraftOf(read.group));
  const save = useSaving(draft, read, onClose);
  return (
    <Sheet isOpen onClose={onClose} title={say("change")}>
      <Form isPending={save.isPending} onSubmit={() => (check() ? save.mutate() : undefined)}>
        <GroupFields draft={draft} faults={faults} hasClub={isOrganiser} onWrite={write} />
        {save.isError ? <Fault failure={save.error} /> : null}
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </Form>
    </Sheet>
  );
}

function useSaving(draft: GroupDraft, { group, etag }: ReadGroup, done: () => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      demand(
        api.PATCH("/api/v1/group-trainings/{id}", {
          params: { path: { id: group.id }, header: { "If-Match": etag } },
          headers: mergePatch,
          body: groupPatch(draft, group) as never,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["groups"] });
      sayDone(say("saved"));
      done();
    },
  });
}
