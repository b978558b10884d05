import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, Fault, sayDone } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { EditSheet } from "./EditSheet";
import { messages } from "./messages";

/** Trashing is undone by the toast, so nothing is asked before. */
export function Acts({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isEditing, setEditing] = useState(false);
  const path = { id: training.id };
  const refresh = () => queries.invalidateQueries({ queryKey: ["trainings"] });

  const restoration = useMutation({
    mutationFn: () => demandEmpty(api.POST("/api/v1/trainings/{id}/restoration", { params: { path } })),
    onSuccess: async () => {
      await refresh();
      sayDone(say("restored", { title: training.title }));
    },
  });
  const trash = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/trainings/{id}", { params: { path } })),
    onSuccess: async () => {
      await navigate({ to: "/diary" });
      await refresh();
      sayDone(say("deleted", { title: training.title }), () => restoration.mutate());
    },
  });

  return (
    <>
      {trash.isError ? <Fault failure={trash.error} /> : null}
      <Button kind="plain" onPress={() => setEditing(true)}>
        <Pencil aria-hidden size={18} />
        <span className="hero-act">{say("edit")}</span>
      </Button>
      <Button aria-label={say("delete")} isPending={trash.isPending} kind="icon" onPress={() => trash.mutate()}>
        <Trash2 aria-hidden size={19} />
      </Button>
      {isEditing ? <EditSheet onClose={() => setEditing(false)} training={training} /> : null}
    </>
  );
}

/** For answers without a body. */
async function demandEmpty(call: Promise<{ readonly error?: unknown; readonly response: Response }>): Promise<void> {
  await demand(call.then(({ error, response }) => ({ data: response.ok, error, response })));
}
