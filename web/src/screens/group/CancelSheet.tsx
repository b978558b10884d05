import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Fault, Field, Form, Sheet } from "../../design";
import type { ReadGroup } from "../../groups/group";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const LONGEST = 500;

/** Cancels for all, with a reason that everybody is told. */
export function CancelSheet({ read, onClose }: { readonly read: ReadGroup; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [isWrong, setWrong] = useState(false);
  const cancel = useMutation({
    mutationFn: () =>
      demand(api.POST("/api/v1/group-trainings/{id}/cancellation", { params: { path: { id: read.group.id }, header: { "If-Match": read.etag } }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["groups"] });
      onClose();
    },
  });
  const submit = () => {
    const isRight = reason.trim().length > 0 && reason.trim().length <= LONGEST;
    setWrong(!isRight);
    if (isRight) {
      cancel.mutate();
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("cancel")}>
      <Form isPending={cancel.isPending} onSubmit={submit}>
        <p>{say("cancelWhy")}</p>
        <Field fault={isWrong ? say("reasonWrong") : undefined} label={say("reason")} lines={3} onChange={setReason} value={reason} />
        {cancel.isError ? <Fault failure={cancel.error} /> : null}
        <Button isPending={cancel.isPending} kind="danger" type="submit">
          {say("cancel")}
        </Button>
      </Form>
    </Sheet>
  );
}
