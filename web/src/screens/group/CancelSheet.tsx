import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Fault, Field, Form, Sheet } from "../../design";
import type { ReadGroup } from "../../groups/group";
import { api } from "../../session/api";
import type { Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const LONGEST = 500;

interface CancelSheetProps {
  readonly read: ReadGroup;
  /** The part of a series that is cancelled instead of this one. */
  readonly following?: { readonly id: string; readonly from: Day };
  readonly onClose: () => void;
}

/** Cancels for all, with a reason that everybody is told. */
export function CancelSheet({ read, following, onClose }: CancelSheetProps) {
  const say = useTexts(messages);
  const title = say(following ? "cancelFollowing" : "cancel");
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [isWrong, setWrong] = useState(false);
  const cancel = useMutation({
    mutationFn: async () => {
      const body = { reason: reason.trim() };
      if (following) {
        const { id, from } = following;
        await demand(api.POST("/api/v1/group-training-series/{id}/cancellation", { params: { path: { id }, query: { from } }, body }));
      } else {
        await demand(api.POST("/api/v1/group-trainings/{id}/cancellation", { params: { path: { id: read.group.id }, header: { "If-Match": read.etag } }, body }));
      }
    },
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
    <Sheet isOpen onClose={onClose} title={title}>
      <Form isPending={cancel.isPending} onSubmit={submit}>
        <p>{say(following ? "cancelFollowingWhy" : "cancelWhy")}</p>
        <Field fault={isWrong ? say("reasonWrong") : undefined} label={say("reason")} lines={3} onChange={setReason} value={reason} />
        {cancel.isError ? <Fault failure={cancel.error} /> : null}
        <Button isPending={cancel.isPending} kind="danger" type="submit">
          {title}
        </Button>
      </Form>
    </Sheet>
  );
}
