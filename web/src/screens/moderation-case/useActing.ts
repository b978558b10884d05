import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ProblemError } from "@fitconnect/client";
import { caseQuery, LISTS, type ReadCase } from "../../back-office/moderation/cases";
import { sayDone } from "../../design";

/** The case changed since it was read: 409 for what is decided, 412 for another version. */
export function isOvertaken(failure: unknown): boolean {
  return failure instanceof ProblemError && (failure.problem.status === 409 || failure.problem.status === 412);
}

export interface Act {
  readonly send: () => Promise<ReadCase>;
  /** What is said once it is done. */
  readonly done: string;
}

/** What the forms of a case need besides what they are about. */
export interface ActProps {
  readonly caseId: string;
  readonly onOvertaken: (isOvertaken: boolean) => void;
}

/** What a moderator does with a case. Where another was faster, it reads the case again and says so by `onOvertaken`. */
export function useActing({ caseId, onOvertaken }: ActProps) {
  const queries = useQueryClient();
  const listsAgain = () => queries.invalidateQueries({ queryKey: LISTS });
  return useMutation({
    mutationFn: ({ send }: Act) => send(),
    onMutate: () => onOvertaken(false),
    onSuccess: (read, { done }) => {
      toHeading();
      queries.setQueryData(caseQuery(caseId).queryKey, read);
      void listsAgain();
      sayDone(done);
    },
    onError: async (failure) => {
      if (isOvertaken(failure)) {
        onOvertaken(true);
        toHeading();
        await Promise.all([queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey }), listsAgain()]);
      }
    },
  });
}

/** The form that had the focus goes. */
function toHeading(): void {
  document.querySelector<HTMLElement>("h1")?.focus();
}
