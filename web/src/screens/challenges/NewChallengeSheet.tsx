import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { clubsQuery } from "../../clubs/club";
import { Button, Choice, Fault, Field, Form, sayDone, Segments, Select, Sheet } from "../../design";
import { AUDIENCES, SCORINGS } from "../../gamification/challenges";
import { challengeDocument, challengeFaultsOf, type ChallengeDraft, type ChallengeFaults } from "../../gamification/draft";
import { GoalFields } from "../../gamification/GoalFields";
import { api } from "../../session/api";
import { useRequestKeys } from "../../session/requestKeys";
import { plusDays, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { messages } from "./messages";

interface NewChallengeSheetProps {
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

/** Makes a challenge, in which the person takes part. */
export function NewChallengeSheet({ onMade, onClose }: NewChallengeSheetProps) {
  const say = useTexts(messages);
  const { units } = useFormats();
  const queries = useQueryClient();
  const keys = useRequestKeys();
  const now = useToday();
  const [draft, setDraft] = useState(() => newDraft(now));
  const [faults, setFaults] = useState<ChallengeFaults>({});
  const make = useMutation({
    mutationFn: () => {
      const body = challengeDocument(draft, units);
      return demand(api.POST("/api/v1/challenges", { params: { header: { "Idempotency-Key": keys.of(JSON.stringify(body)) } }, body }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ["challenges"] });
      sayDone(say("made"));
      onClose();
      onMade(id);
    },
  });
  const write = (change: Partial<ChallengeDraft>) => {
    setDraft((before) => ({ ...before, ...change }));
    setFaults({});
  };
  const submit = () => {
    const found = challengeFaultsOf(draft, units);
    setFaults(found);
    if (Object.keys(found).length === 0) {
      make.mutate();
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("add")}>
      <Form isPending={make.isPending} onSubmit={submit}>
        <GoalFields draft={draft} faults={faults} onWrite={write} />
        <Segments label={say("audience")} onChange={(audience) => write({ audience })} options={AUDIENCES.map((value) => ({ value, label: say(value) }))} value={draft.audience} />
        <p className="quiet">{say(draft.audience === "own" ? "ofOwn" : draft.audience === "invited" ? "ofInvited" : "ofOthers")}</p>
        {draft.audience === "club" ? <ClubField fault={faults.clubId ? say(faults.clubId) : undefined} onChange={(clubId) => write({ clubId })} value={draft.clubId} /> : null}
        {draft.audience === "own" ? null : (
          <>
            <Choice
              label={say("scoring")}
              onChange={(scoring) => write({ scoring })}
              options={[{ value: "" as const, label: say("alone") }, ...SCORINGS.map((value) => ({ value, label: say(value) }))]}
              value={draft.scoring}
            />
            {draft.scoring ? <Field fault={faults.team ? say(faults.team) : undefined} label={say("team")} onChange={(team) => write({ team })} value={draft.team} /> : null}
          </>
        )}
        {make.isError ? <Fault failure={make.error} /> : null}
        <Button isPending={make.isPending} kind="primary" type="submit">
          {say("add")}
        </Button>
      </Form>
    </Sheet>
  );
}

function newDraft(now: Day): ChallengeDraft {
  return { title: "", measure: "distance", target: "", sport: "", from: now, until: plusDays(now, 29), audience: "friends", clubId: "", scoring: "", team: "" };
}

interface ClubFieldProps {
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (id: string) => void;
}

function ClubField({ value, fault, onChange }: ClubFieldProps) {
  const say = useTexts(messages);
  const clubs = useInfiniteQuery(clubsQuery("member")).data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Select label={say("whichClub")} onChange={onChange} value={value}>
        <option value="">{say("noClub")}</option>
        {clubs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {fault ? (
        <div className="field">
          <p className="fault" role="alert">
            {fault}
          </p>
        </div>
      ) : null}
    </>
  );
}
