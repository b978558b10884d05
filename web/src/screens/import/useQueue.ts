import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef } from "react";
import { hasEnded, nextToSend, queueOf, type Entry } from "./queue";
import { upload } from "./upload";

interface Queue {
  readonly entries: readonly Entry[];
  readonly add: (files: readonly File[]) => void;
  readonly cancel: (key: number) => void;
  readonly repeat: (key: number) => void;
  readonly settle: (entry: Entry, result: Parameters<typeof hasEnded>[0]) => void;
}

/** Sends the files one after another; leaving the screen stops what has not been sent. */
export function useQueue(): Queue {
  const [entries, act] = useReducer(queueOf, []);
  const queries = useQueryClient();
  const sending = useRef<{ readonly key: number; readonly abort: AbortController } | undefined>(undefined);

  const settle = (entry: Entry, result: Parameters<typeof hasEnded>[0]) => {
    act({ type: "move", key: entry.key, stage: { name: "ended", result } });
    void queries.invalidateQueries({ queryKey: ["trainings"] });
  };

  const next = nextToSend(entries);
  useEffect(() => {
    if (!next || sending.current) {
      return;
    }
    const abort = new AbortController();
    sending.current = { key: next.key, abort };
    act({ type: "move", key: next.key, stage: { name: "sending", percent: 0 } });
    upload({ file: next.file, signal: abort.signal, onProgress: (percent) => act({ type: "move", key: next.key, stage: { name: "sending", percent } }) })
      .then(
        (result) =>
          hasEnded(result) || !result.id
            ? { name: "ended" as const, result }
            : { name: "reading" as const, importId: result.id },
        (failure: unknown) =>
          failure instanceof DOMException && failure.name === "AbortError" ? { name: "cancelled" as const } : { name: "not-sent" as const, failure },
      )
      .then((stage) => {
        sending.current = undefined;
        act({ type: "move", key: next.key, stage });
        if (stage.name === "ended") {
          void queries.invalidateQueries({ queryKey: ["trainings"] });
        }
      });
  }, [next, queries]);

  useEffect(() => () => sending.current?.abort.abort(), []);

  return {
    entries,
    add: (files) => act({ type: "add", files }),
    cancel: (key) => {
      if (sending.current?.key === key) {
        sending.current.abort.abort();
      } else {
        act({ type: "move", key, stage: { name: "cancelled" } });
      }
    },
    repeat: (key) => act({ type: "repeat", key }),
    settle,
  };
}
