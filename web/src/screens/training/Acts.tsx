import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { Copy, Download, Eye, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, Fault, sayDone } from "../../design";
import { MoreMenu } from "../../design/MoreMenu";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { download, FORMATS, type FileFormat } from "./download";
import { EditSheet } from "./EditSheet";
import { messages } from "./messages";
import { SeenAsSheet } from "./SeenAsSheet";

/** Trashing is undone by the toast, so nothing is asked before. */
export function Acts({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<"edit" | "seen-as">();
  const path = { id: training.id };
  const refresh = () => queries.invalidateQueries({ queryKey: ["trainings"] });

  const restoration = useMutation({
    mutationFn: (id: string) => demandEmpty(api.POST("/api/v1/trainings/{id}/restoration", { params: { path: { id } } })),
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
      sayDone(say("deleted", { title: training.title }), () => restoration.mutate(training.id));
    },
  });
  const copy = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/trainings/{id}/copies", { params: { path, header: { "Idempotency-Key": crypto.randomUUID() } }, body: {} })),
    onSuccess: async ({ id = "" }) => {
      await refresh();
      await navigate({ to: `/diary/${id}` });
      sayDone(say("copied"), () => uncopy.mutate(id));
    },
  });
  const uncopy = useMutation({
    mutationFn: (id: string) => demandEmpty(api.DELETE("/api/v1/trainings/{id}", { params: { path: { id } } })),
    onSuccess: async () => {
      await navigate({ to: `/diary/${training.id}` });
      await refresh();
    },
  });
  const file = useMutation({ mutationFn: (format: FileFormat) => download(training.id, format) });
  const failure = [trash, copy, uncopy, restoration, file].find(({ isError }) => isError)?.error;
  const hasRecording = training.links?.streams !== undefined;
  return (
    <>
      {failure ? <Fault failure={failure} /> : null}
      <Button kind="plain" onPress={() => setSheet("edit")}>
        <Pencil aria-hidden size={18} />
        <span className="hero-act">{say("edit")}</span>
      </Button>
      <Button aria-label={say("delete")} isPending={trash.isPending} kind="icon" onPress={() => trash.mutate()}>
        <Trash2 aria-hidden size={19} />
      </Button>
      <MoreMenu
        acts={[
          { key: "seen-as", label: say("seenAs"), icon: Eye, onAct: () => setSheet("seen-as") },
          { key: "copy", label: say("copy"), icon: Copy, onAct: () => copy.mutate() },
          ...(hasRecording ? FORMATS.map((format) => ({ key: format, label: say("download", { format }), icon: Download, onAct: () => file.mutate(format) })) : []),
        ]}
        label={say("moreActs")}
      />
      {sheet === "edit" ? <EditSheet onClose={() => setSheet(undefined)} training={training} /> : null}
      {sheet === "seen-as" ? <SeenAsSheet onClose={() => setSheet(undefined)} training={training} /> : null}
    </>
  );
}
