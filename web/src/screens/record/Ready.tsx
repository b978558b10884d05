import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Card, Check, Notice } from "../../design";
import { recorder } from "../../recording/here";
import { profileQuery } from "../../session/profile";
import { useTexts } from "../../text/messages";
import { SportSelect } from "../../training/SportSelect";
import { messages } from "./messages";

/** What is recorded, and the start. */
export function Ready({ accountId }: { readonly accountId: string }) {
  const say = useTexts(messages);
  const usual = useQuery(profileQuery).data?.document.sports?.[0] ?? "running";
  const [chosen, setChosen] = useState<string>();
  const [autoPause, setAutoPause] = useState(true);
  const [hindrance, setHindrance] = useState<"elsewhere" | "storage">();

  const start = async () => {
    try {
      await recorder.start(accountId, chosen ?? usual, autoPause);
      setHindrance(recorder.snapshot() === undefined ? "elsewhere" : undefined);
    } catch {
      setHindrance("storage");
    }
  };
  return (
    <Card>
      <SportSelect label={say("sport")} onChange={setChosen} value={chosen ?? usual} />
      <Check isChecked={autoPause} onChange={setAutoPause}>
        {say("autoPause")}
      </Check>
      {hindrance ? <Notice kind="danger" title={say(hindrance)} /> : null}
      <div className="record-start">
        <Button kind="primary" onPress={() => void start()}>
          {say("start")}
        </Button>
      </div>
      <p className="quiet">{say("keepOpen")}</p>
    </Card>
  );
}
