import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import type { ReactNode } from "react";
import { Button, Empty, Fault, sayDone } from "../../design";
import { Trash2 } from "lucide-react";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const MOST_ROWS = 100;

interface InTrashProps {
  readonly id: string;
  /** What is shown for a training that is not there either. */
  readonly children: ReactNode;
}

/** A training that the diary does not hold may lie in the trash, and its row there leads here. */
export function InTrash({ id, children }: InTrashProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const trash = useQuery({
    queryKey: ["trainings", "trash", id],
    queryFn: async () => (await demand(api.GET("/api/v1/trainings", { params: { query: { trashed: true, limit: MOST_ROWS } } }))).items.find((each) => each.id === id) ?? null,
  });
  const restoration = useMutation({
    mutationFn: () => demandEmpty(api.POST("/api/v1/trainings/{id}/restoration", { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["trainings"] });
      sayDone(say("restored", { title: trash.data?.title ?? "" }));
    },
  });
  if (!trash.data) {
    return children;
  }
  const acts = (
    <Button isPending={restoration.isPending} kind="primary" onPress={() => restoration.mutate()}>
      {say("restore")}
    </Button>
  );
  return (
    <>
      <Empty acts={acts} icon={Trash2} title={say("inTrash", { title: trash.data.title })}>
        {say("inTrashWhy")}
      </Empty>
      {restoration.isError ? <Fault failure={restoration.error} /> : null}
    </>
  );
}
