import { useMutation } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { formMessages } from "../../back-office/campaigns/formMessages";
import { Button, Card, Choice, Fault, Form } from "../../design";
import { useKinds } from "../../gear/gear";
import { api } from "../../session/api";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { regions } from "../../text/regions";
import { useSportList } from "../../training/sports";
import { messages } from "./messages";

/** As much of its life as a worn item has used. */
const WORN = 1;

/** The campaign as a person of given facts meets it; the editor describes the person. */
export function Preview({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const sayForm = useTexts(formMessages);
  const language = useLanguage();
  const sports = useSportList();
  const { kinds } = useKinds();
  const [person, setPerson] = useState({ region: "", sport: "", gearKind: "" });
  const any = { value: "", label: sayForm("any") };
  const preview = useMutation({
    mutationFn: () =>
      demand(
        api.POST("/api/v1/campaigns/{id}/preview", {
          params: { path: { id } },
          body: {
            sports: person.sport ? [person.sport] : [],
            ...(person.region ? { homeRegion: person.region } : {}),
            wornGear: person.gearKind ? [{ gearKind: person.gearKind, fromShare: WORN }] : [],
          },
        }),
      ),
  });
  const { data } = preview;
  return (
    <Card title={say("preview")} why={say("previewWhy")}>
      <Form isPending={preview.isPending} onSubmit={() => preview.mutate()}>
        <Choice label={sayForm("region")} onChange={(region) => setPerson({ ...person, region })} options={[any, ...regions(language).map(({ code, name }) => ({ value: code, label: name }))]} value={person.region} />
        <Choice label={sayForm("sport")} onChange={(sport) => setPerson({ ...person, sport })} options={[any, ...sports.map(({ key, name }) => ({ value: key, label: name }))]} value={person.sport} />
        <Choice label={sayForm("gear")} onChange={(gearKind) => setPerson({ ...person, gearKind })} options={[any, ...kinds.map(({ key, name }) => ({ value: key, label: name }))]} value={person.gearKind} />
        <div>
          <Button isPending={preview.isPending} type="submit">
            {say("look")}
          </Button>
        </div>
      </Form>
      {preview.isError ? <Fault failure={preview.error} /> : null}
      {data ? <p>{say(!data.matches ? "seesNot" : data.scheduled ? "sees" : "seesLater")}</p> : null}
      {data?.matches && data.first.length > 0 ? <p>{say("firstSees", { names: data.first.map(({ name }) => name).join(", ") })}</p> : null}
    </Card>
  );
}
