import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { LONGEST_TITLE, type Conversation } from "../../conversations/conversations";
import { messages as conversationMessages } from "../../conversations/messages";
import { Button, Fault, Field, Form, Sheet } from "../../design";
import { api, mergePatch } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

interface RenameSheetProps {
  readonly conversation: Conversation;
  readonly onClose: () => void;
}

export function RenameSheet({ conversation: { id, title: before = "" }, onClose }: RenameSheetProps) {
  const say = useTexts(messages);
  const sayConversation = useTexts(conversationMessages);
  const queries = useQueryClient();
  const [title, setTitle] = useState(before);
  const typed = title.trim();
  const isWrong = typed === "" || [...typed].length > LONGEST_TITLE;
  const save = useMutation({
    mutationFn: () => demand(api.PATCH("/api/v1/conversations/{id}", { params: { path: { id } }, headers: mergePatch, body: { title: typed } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["conversations"] });
      onClose();
    },
  });
  return (
    <Sheet isOpen onClose={onClose} title={say("rename")}>
      <Form isPending={save.isPending} onSubmit={() => (isWrong ? undefined : save.mutate())}>
        <Field fault={isWrong ? sayConversation("groupTitleWrong") : undefined} label={sayConversation("groupTitle")} onChange={setTitle} value={title} />
        {save.isError ? <Fault failure={save.error} /> : null}
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </Form>
    </Sheet>
  );
}
