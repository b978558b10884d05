import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button, Card, Fault, sayDone, Select, Skeleton } from "../../../design";
import type { Group } from "../../../groups/group";
import { linesOfRoute, possibleRoutesQuery, routeQuery, type GroupRoute } from "../../../groups/route";
import { ReplayClock } from "../../../map/clock";
import { ReplayMap } from "../../../map/ReplayMap";
import { api, demandEmpty } from "../../../session/api";
import { useTexts } from "../../../text/messages";
import { useFormats } from "../../../text/useFormats";
import { messages } from "./messages";

interface RouteProps {
  readonly group: Group;
  /** Whether it has not begun and was not cancelled. */
  readonly isOpen: boolean;
}

/** The way that the group training takes; organisers choose it among their own trainings. */
export function Route({ group, isOpen }: RouteProps) {
  const say = useTexts(messages);
  const route = useQuery(routeQuery(group.id)).data;
  const { attach, detach, isPending } = useRoute(group.id);
  const mayChoose = group.organises && isOpen;
  if (route === undefined || (route === null && !mayChoose)) {
    return null;
  }
  return (
    <Card title={say("title")} why={mayChoose ? say("why") : undefined}>
      {route ? <Shown route={route} /> : <Choose isPending={isPending} onChoose={attach} sport={group.sport} />}
      {route && group.organises ? (
        <div>
          <Button isPending={isPending} kind="plain" onPress={detach}>
            {say("detach")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function Shown({ route }: { readonly route: GroupRoute }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const lines = useMemo(() => linesOfRoute(route), [route]);
  const clock = useMemo(() => new ReplayClock(0), []);
  const facts = [
    ...(route.distanceMeters === undefined ? [] : [[say("distance"), formats.distance(route.distanceMeters)] as const]),
    ...(route.ascentMeters === undefined ? [] : [[say("climb"), formats.height(route.ascentMeters)] as const]),
  ];
  return (
    <>
      <ReplayMap clock={clock} label={say("map")} lines={lines} />
      <dl className="group-facts">
        {facts.map(([name, { value, unit }]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{`${value} ${unit}`}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface ChooseProps {
  readonly sport: string;
  readonly isPending: boolean;
  readonly onChoose: (training: string) => void;
}

function Choose({ sport, isPending, onChoose }: ChooseProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const read = useQuery(possibleRoutesQuery(sport));
  const [chosen, setChosen] = useState("");
  if (!read.data) {
    return read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : <Skeleton rows={1} />;
  }
  const trainings = read.data;
  const training = trainings.find(({ id }) => id === chosen) ?? trainings[0];
  if (!training) {
    return <p>{say("none")}</p>;
  }
  return (
    <>
      <Select label={say("which")} onChange={setChosen} value={training.id}>
        {trainings.map(({ id, title, startTime, utcOffsetSeconds }) => (
          <option key={id} value={id}>{`${title} · ${formats.day(startTime, utcOffsetSeconds)}`}</option>
        ))}
      </Select>
      <div>
        <Button isPending={isPending} onPress={() => onChoose(training.id)}>
          {say("attach")}
        </Button>
      </div>
    </>
  );
}

function useRoute(id: string) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups", "route", id] });
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const attach = useMutation({
    mutationFn: (trainingId: string) => demandEmpty(api.PUT("/api/v1/group-trainings/{id}/route", { params, body: { trainingId } })),
    onSuccess: () => sayDone(say("attached")),
    onError,
    onSettled,
  });
  const detach = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/route", { params })),
    onSuccess: () => sayDone(say("detached")),
    onError,
    onSettled,
  });
  return { attach: (training: string) => attach.mutate(training), detach: () => detach.mutate(), isPending: attach.isPending || detach.isPending };
}
