import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Place } from "../../../map/circle";
import { readPosition } from "../../../map/position";
import { api, demandEmpty } from "../../../session/api";

const BATCH_MILLIS = 30_000;

/** Switches the person's own sharing, and says where the device is every half minute while it is on and the page is open. */
export function useSharing(id: string, isShared: boolean) {
  const queries = useQueryClient();
  const [isDenied, setDenied] = useState(false);
  const params = { path: { id } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups", "positions", id] });
  const share = useMutation({ mutationFn: () => demandEmpty(api.PUT("/api/v1/group-trainings/{id}/event/position-sharing", { params })), onSettled });
  const stop = useMutation({ mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/event/position-sharing", { params })), onSettled });

  useEffect(() => {
    if (!isShared) {
      return undefined;
    }
    let isOpen = true;
    const send = async ({ latitude, longitude }: Place) => {
      setDenied(false);
      const body = { points: [{ time: new Date().toISOString(), latitude, longitude }] };
      await api.POST("/api/v1/group-trainings/{id}/event/positions", { params: { path: { id } }, body });
    };
    const tell = () =>
      void readPosition().then(
        (place) => (isOpen ? send(place).catch(() => undefined) : undefined), // the next one follows in half a minute
        () => setDenied(true),
      );
    tell();
    const timer = setInterval(tell, BATCH_MILLIS);
    return () => {
      isOpen = false;
      clearInterval(timer);
    };
  }, [id, isShared]);

  return { share: () => share.mutate(), stop: () => stop.mutate(), isPending: share.isPending || stop.isPending, failure: share.error ?? stop.error, isDenied };
}
