import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { Button, Fault, Field, sayDone, Sheet } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { messages } from "./messages";
import { trainingQuery } from "./queries";

const LONGEST_NAME = 100;
const LONGEST_NOTES = 4_000;

interface EditSheetProps {
  readonly training: Training;
  readonly onClose: () => void;
}

/** Sends the version that was read: what was changed elsewhere meanwhile is not overwritten. */
export function EditSheet({ training, onClose }: EditSheetProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const schema = v.object({
    name: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME, say("nameLong"))),
    notes: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTES, say("notesLong"))),
  });
  const { control, handleSubmit } = useForm({
    resolver: standardSchemaResolver(schema),
    defaultValues: { name: training.name ?? "", notes: training.notes ?? "" },
  });
  const change = useMutation({
    mutationFn: ({ name, notes }: { readonly name: string; readonly notes: string }) =>
      demand(
        api
          .PATCH("/api/v1/trainings/{id}", {
            params: { path: { id: training.id }, header: { "If-Match": training.etag } },
            headers: { "Content-Type": "application/merge-patch+json" },
            // A member that is null is removed (RFC 7396), which the types of the API do not say.
            body: { name: name || null, notes: notes || null } as never,
          })
          .then(({ error, response }) => ({ data: response.ok, error, response })),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["trainings"] });
      await queries.fetchQuery({ ...trainingQuery(training.id), staleTime: 0 });
      sayDone(say("saved"));
      onClose();
    },
  });
  return (
    <Sheet isOpen onClose={onClose} title={say("edit")}>
      <form className="stack" noValidate onSubmit={(event) => void handleSubmit((values) => change.mutate(values))(event)}>
        <Controller
          control={control}
          name="name"
          render={({ field, fieldState }) => (
            <Field autoFocus fault={fieldState.error?.message} inputRef={field.ref} label={say("name")} onBlur={field.onBlur} onChange={field.onChange} value={field.value} />
          )}
        />
        <Controller
          control={control}
          name="notes"
          render={({ field, fieldState }) => (
            <Field fault={fieldState.error?.message} inputRef={field.ref} label={say("notes")} lines={5} onBlur={field.onBlur} onChange={field.onChange} value={field.value} />
          )}
        />
        {change.isError ? <Fault failure={change.error} /> : null}
        <Button isPending={change.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </form>
    </Sheet>
  );
}
