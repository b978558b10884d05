import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useEffect, useRef } from "react";
import { api } from "../../session/api";
import { hasEnded } from "./queue";
import type { Import } from "./upload";

const PAUSE_MILLIS = 700;

/** Asks what became of an import until it has ended. */
export function useReading(importId: string | undefined, onEnd: (result: Import) => void): void {
  const { data } = useQuery({
    queryKey: ["imports", importId],
    queryFn: () => demand(api.GET("/api/v1/imports/{id}", { params: { path: { id: importId ?? "" } } })),
    enabled: importId !== undefined,
    refetchInterval: ({ state }) => (state.data && hasEnded(state.data) ? false : PAUSE_MILLIS),
    staleTime: 0,
  });
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (data && hasEnded(data)) {
      end.current(data);
    }
  }, [data]);
}
