import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, Fault, Field, Form, sayDone } from "../../design";
import { announcementsQuery, type Group } from "../../groups/group";
import { PersonName } from "../../people/PersonName";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

const LONGEST = 500;

/** What the organisers told those who take part, the newest first. */
export function Announcements({ group }: { readonly group: Group }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const announced = useQuery(announcementsQuery(group.id)).data ?? [];
  if (announced.length === 0 && !group.organises) {
    return null;
  }
  return (
    <Card title={say("announcements")}>
      {announced.map(({ id, writtenBy, writerName, writtenAt, text }) => (
        <article key={id}>
          <p className="group-words">{text}</p>
          <p className="quiet">
            <PersonName athleteId={writtenBy} name={writerName} />
            {` · ${formats.dayAndClock(writtenAt, zone)}`}
          </p>
        </article>
      ))}
      {group.organises && group.status === "scheduled" ? <Announce id={group.id} /> : null}
    </Card>
  );
}

function Announce({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/group-trainings/{id}/announcements", { params: { path: { id }, header: { "Idempotency-Key": key } }, body: { text: text.trim() } })),
    onSuccess: async () => {
      setText("");
      setKey(crypto.randomUUID());
      await queries.invalidateQueries({ queryKey: announcementsQuery(id).queryKey });
      sayDone(say("announced"));
    },
  });
  const submit = () => {
    const isRight = text.trim().length > 0 && text.trim().length <= LONGEST;
    setWrong(!isRight);
    if (isRight) {
      send.mutate();
    }
  };
  return (
    <Form isPending={send.isPending} onSubmit={submit}>
      <Field fault={isWrong ? say("announceWrong") : undefined} label={say("announceText")} lines={2} onChange={setText} value={text} />
      {send.isError ? <Fault failure={send.error} /> : null}
      <div>
        <Button isPending={send.isPending} type="submit">
          {say("announce")}
        </Button>
      </div>
    </Form>
  );
}
