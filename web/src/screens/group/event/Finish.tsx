import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, Fault, Field, Form, sayDone } from "../../../design";
import { elapsedSeconds, ownRankQuery, readElapsed, type GroupEvent, type Wave } from "../../../groups/event";
import { api, demandEmpty } from "../../../session/api";
import { duration } from "../../../text/formats";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";

interface FinishProps {
  readonly id: string;
  readonly event: GroupEvent;
  /** The person's own. */
  readonly wave: Wave;
  readonly isLive: boolean;
}

/** The person's finish: pressed at the line, corrected later, or taken back. */
export function Finish({ id, event, wave, isLive }: FinishProps) {
  const say = useTexts(messages);
  const { finishedAt, finish, withdraw, isPending, failure } = useFinish(id, event);
  return (
    <Card title={say("finish")} why={say("finishWhy")}>
      {finishedAt === undefined ? (
        <Button isPending={isPending} kind="primary" onPress={() => finish(new Date().toISOString())}>
          {say("finished")}
        </Button>
      ) : (
        <>
          <p>{say("yourTime", { time: duration(elapsedSeconds(wave, finishedAt)) })}</p>
          <Rank id={id} isLive={isLive} />
          <Correct finishedAt={finishedAt} isPending={isPending} key={finishedAt} onCorrect={finish} wave={wave} />
          <div>
            <Button isPending={isPending} kind="plain" onPress={withdraw}>
              {say("withdraw")}
            </Button>
          </div>
        </>
      )}
      {failure ? <Fault failure={failure} /> : null}
    </Card>
  );
}

function Rank({ id, isLive }: Pick<FinishProps, "id" | "isLive">) {
  const say = useTexts(messages);
  const own = useQuery(ownRankQuery(id, isLive)).data;
  return own?.rank === undefined ? null : <p>{say("yourRank", { rank: own.rank, finished: own.finished })}</p>;
}

interface CorrectProps {
  readonly wave: Wave;
  readonly finishedAt: string;
  readonly isPending: boolean;
  readonly onCorrect: (finishedAt: string) => void;
}

function Correct({ wave, finishedAt, isPending, onCorrect }: CorrectProps) {
  const say = useTexts(messages);
  const [time, setTime] = useState(() => duration(elapsedSeconds(wave, finishedAt)));
  const [isWrong, setWrong] = useState(false);
  const submit = () => {
    const moment = Date.parse(wave.startTime) + (readElapsed(time) ?? Infinity) * 1_000;
    const isRight = moment <= Date.now();
    setWrong(!isRight);
    if (isRight) {
      onCorrect(new Date(moment).toISOString());
    }
  };
  return (
    <Form isPending={isPending} look="inline end" onSubmit={submit}>
      <Field fault={isWrong ? say("correctWrong") : undefined} label={say("correct")} onChange={setTime} value={time} />
      <Button isPending={isPending} type="submit">
        {say("save")}
      </Button>
    </Form>
  );
}

function useFinish(id: string, event: GroupEvent) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups"] });
  const finish = useMutation({
    mutationFn: (finishedAt: string) => demand(api.PUT("/api/v1/group-trainings/{id}/event/finish", { params, body: { finishedAt } })),
    onSuccess: () => {
      if (event.finish) {
        sayDone(say("corrected"));
      }
    },
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/event/finish", { params })),
    onSuccess: () => {
      finish.reset();
      sayDone(say("withdrawn"));
    },
    onSettled,
  });
  return {
    /** What waits on this device is told by its answer alone. */
    finishedAt: finish.data?.finishedAt ?? event.finish?.finishedAt,
    finish: (finishedAt: string) => finish.mutate(finishedAt),
    withdraw: () => withdraw.mutate(),
    isPending: finish.isPending || withdraw.isPending,
    failure: finish.error ?? withdraw.error,
  };
}
