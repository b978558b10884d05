import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { Button, Card, Fault, sayDone, Skeleton } from "../../design";
import { api } from "../../session/api";
import { joined } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import type { Training } from "../../training/training";
import { recordingsQuery, trainingQuery } from "./queries";
import { messages } from "./recordingMessages";

type Recording = TrainingSchemas["RecordingView"];
type FieldKey = "field_time" | "field_position" | "field_distance" | "field_altitude" | "field_speed" | "field_heartRate" | "field_cadence" | "field_power" | "field_temperature" | "field_energy";

/** Which recordings the training was merged of, and what it takes from each; one that does not belong is split off, and the toast takes that back. */
export function Recordings({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const queries = useQueryClient();
  const known = useQuery(recordingsQuery(training.id));
  const follow = async () => {
    for (const key of ["trainings", "progress", "recordings", "streams"]) {
      await queries.invalidateQueries({ queryKey: [key] });
    }
  };
  const readVersion = async () => {
    const { etag } = await queries.fetchQuery({ ...trainingQuery(training.id), staleTime: 0 });
    return { "If-Match": etag };
  };
  const merge = useMutation({
    mutationFn: async (other: string) =>
      demand(api.POST("/api/v1/trainings/{id}/recordings", { params: { path: { id: training.id }, header: await readVersion() }, body: { trainingId: other } })),
    onSuccess: async () => {
      await follow();
      sayDone(say("recordingMerged"));
    },
  });
  const split = useMutation({
    mutationFn: async (activityId: string) =>
      demand(api.POST("/api/v1/trainings/{id}/recordings/{activityId}/split", { params: { path: { id: training.id, activityId }, header: await readVersion() } })),
    onSuccess: async ({ id }) => {
      sayDone(say("recordingSplit"), id === undefined ? undefined : () => merge.mutate(id));
      await follow();
    },
  });
  const recordings = known.data?.recordings ?? [];
  const name = (recording: Recording) => recording.source?.deviceName ?? recording.source?.clientId ?? say("unknownDevice");
  const gives = ({ gives: fields = [] }: Recording) =>
    fields.length === 0 ? say("givesNothing") : say("gives", { fields: fields.map((field) => say(`field_${field}` as FieldKey)).join(", ") });
  return (
    <Card title={say("recordings", { count: recordings.length || 2 })}>
      <p className="quiet">{say("recordingsWhy")}</p>
      {known.isError ? <Fault failure={known.error} onRetry={() => void known.refetch()} /> : null}
      {known.isPending ? <Skeleton rows={2} /> : null}
      <ul className="plain-list">
        {recordings.map((recording) => (
          <li aria-label={say("recordingName", { device: name(recording) })} key={recording.activityId}>
            <div className="row-of">
              <span>
                {name(recording)}
                {recording.distanceMeters === undefined ? null : ` · ${joined(formats.distance(recording.distanceMeters))}`}
              </span>
              <Button isPending={split.isPending} kind="plain" onPress={() => split.mutate(recording.activityId ?? "")}>
                {say("splitRecording")}
              </Button>
            </div>
            <span className="quiet">{gives(recording)}</span>
          </li>
        ))}
      </ul>
      {split.isError ? <Fault failure={split.error} /> : null}
      {merge.isError ? <Fault failure={merge.error} /> : null}
    </Card>
  );
}
