import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { forgetDone, sayDone, settleDone, Toasts } from "./Toast";

it("does what waits when the page is left or the person signs out, once", () => {
  const settle = vi.fn();
  render(<Toasts />);
  act(() => sayDone("Picture removed", vi.fn(), settle));
  expect(screen.getByText("Picture removed")).toBeVisible();

  act(() => void settleDone());
  act(() => void window.dispatchEvent(new Event("pagehide")));

  expect(settle).toHaveBeenCalledTimes(1);
  expect(screen.queryByText("Picture removed")).toBeNull();
});

it("does nothing in the name of another person", () => {
  const settle = vi.fn();
  sayDone("Picture removed", vi.fn(), settle);

  forgetDone();
  window.dispatchEvent(new Event("pagehide"));

  expect(settle).not.toHaveBeenCalled();
});
