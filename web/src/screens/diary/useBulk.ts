import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { sayDone } from "../../design";
import { run, type Result, type Step } from "./bulk";

interface Request {
  readonly steps: readonly Step[];
  readonly back?: readonly Step[];
  /** Says how many were done. */
  readonly done: (count: number) => string;
}

/** Many at once: what was done is said with its undo, and what was refused is kept to be shown. */
export function useBulk(onDone: () => void) {
  const queries = useQueryClient();
  const [refused, setRefused] = useState<readonly Result[]>([]);
  const act = useMutation({
    mutationFn: ({ steps }: Request) => run(steps),
    onSuccess: async (results, { back, done }) => {
      await queries.invalidateQueries({ queryKey: ["trainings"] });
      const kept = new Set(results.flatMap((result) => (result.done && result.id ? [result.id] : [])));
      setRefused(results.filter((result) => !result.done));
      if (kept.size > 0) {
        const undone = back?.map((step) => ({ ...step, ids: step.ids.filter((id) => kept.has(id)) })).filter(({ ids }) => ids.length > 0);
        sayDone(done(kept.size), undone ? () => undo.mutate(undone) : undefined);
      }
      onDone();
    },
  });
  const undo = useMutation({
    mutationFn: run,
    onSuccess: async (results) => {
      await queries.invalidateQueries({ queryKey: ["trainings"] });
      setRefused(results.filter((result) => !result.done));
    },
  });
  return { act, undo, refused, forgetRefused: () => setRefused([]) };
}
