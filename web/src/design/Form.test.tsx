import { QueryClient, QueryClientProvider, useMutation } from "@tanstack/react-query";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { Button } from "./Button";
import { Form } from "./Form";
import { useDraft } from "./useDraft";

/** Sends by a mutation, as all forms do; the first press finds a field that is wrong when it is to. */
function Sending({ send, isWrongFirst = false }: { readonly send: () => Promise<unknown>; readonly isWrongFirst?: boolean }) {
  const save = useMutation({ mutationFn: send });
  const [presses, setPresses] = useState(0);
  return (
    <>
      <Form
        isPending={save.isPending}
        onSubmit={async () => {
          await Promise.resolve(); // as a form does that checks its fields first
          setPresses(presses + 1);
          if (!isWrongFirst || presses > 0) {
            save.mutate();
          }
        }}
      >
        <button type="submit">Save</button>
      </Form>
      <Button isPending={save.isPending} onPress={() => save.mutate()}>
        Send
      </Button>
    </>
  );
}

function show(send: () => Promise<unknown>, isWrongFirst = false) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sending isWrongFirst={isWrongFirst} send={send} />
    </QueryClientProvider>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

it("sends once when it is pressed twice before it can show that it is busy", async () => {
  const send = vi.fn(() => new Promise(() => undefined));
  show(send);
  press("Save");
  press("Save");
  await settle();
  press("Save");
  await settle();
  expect(send).toHaveBeenCalledTimes(1);
});

it("does so for an act that needs no form", async () => {
  const send = vi.fn(() => new Promise(() => undefined));
  show(send);
  press("Send");
  press("Send");
  await settle();
  expect(send).toHaveBeenCalledTimes(1);
});

it("sends again after a wrong field, and after an answer", async () => {
  const send = vi.fn(() => Promise.resolve());
  show(send, true);
  press("Save");
  await settle();
  expect(send).not.toHaveBeenCalled();
  press("Save");
  await settle();
  press("Save");
  await settle();
  expect(send).toHaveBeenCalledTimes(2);
});

function Draft({ stands }: { readonly stands: { readonly title: string; readonly day: string } }) {
  const [draft, write] = useDraft(stands);
  return (
    <>
      <input aria-label="Title" onChange={({ target }) => write({ title: target.value })} value={draft.title} />
      <output>{draft.day}</output>
    </>
  );
}

it("keeps what was typed, and follows the rest, when a newer version is read meanwhile", () => {
  const { rerender } = render(<Draft stands={{ title: "Tempo", day: "2026-11-29" }} />);
  fireEvent.change(screen.getByLabelText("Title"), { target: { value: "Long run" } });
  rerender(<Draft stands={{ title: "Tempo 2", day: "2026-11-30" }} />);
  expect(screen.getByLabelText("Title")).toHaveValue("Long run");
  expect(screen.getByRole("status")).toHaveTextContent("2026-11-30");
});
