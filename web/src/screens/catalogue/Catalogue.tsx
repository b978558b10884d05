import { useMutation } from "@tanstack/react-query";
import type { PromoSchemas } from "@fitconnect/client";
import { Card, Fault, Notice, Page, sayDone } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

type Catalogue = PromoSchemas["CatalogueDocument"];

/** The file is no catalogue at all; what is wrong within one the service says. */
class NoCatalogue extends Error {}

/** The import of what may be advised. */
export function Screen() {
  const say = useTexts(messages);
  const take = useMutation({
    mutationFn: async (file: File) => {
      const body = catalogueOf(await file.text());
      await demandEmpty(api.PUT("/api/v1/advised-products", { body }));
      return body.products.length;
    },
    onSuccess: (count) => sayDone(say("imported", { count })),
  });
  return (
    <Page lead={say("lead")} title={say("title")}>
      <Card>
        <label className="field">
          <span>{say("choose")}</span>
          <input
            accept="application/json,.json"
            disabled={take.isPending}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) {
                take.mutate(file);
              }
              target.value = "";
            }}
            type="file"
          />
        </label>
        <p className="quiet">{say("format")}</p>
        {take.error instanceof NoCatalogue ? <Notice kind="danger" title={say("noJson")} /> : null}
        {take.isError && !(take.error instanceof NoCatalogue) ? <Fault failure={take.error} /> : null}
      </Card>
    </Page>
  );
}

function catalogueOf(text: string): Catalogue {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null && "products" in read && Array.isArray(read.products)) {
      return read as Catalogue;
    }
  } catch {
    // as below
  }
  throw new NoCatalogue();
}
