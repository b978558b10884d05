import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { LineChart } from "./LineChart";

it("moves its crosshair by keys, says the place in words, and has a table behind it", () => {
  const onChoose = vi.fn();
  render(
    <LineChart
      label="Form"
      onChoose={onChoose}
      placeName="Day"
      places={["Mon", "Tue", "Wed"]}
      series={[
        { name: "Fitness", look: "first", values: [30, 31, 32], say: (value) => value.toFixed(0) },
        { name: "Fatigue", look: "second", values: [40, undefined, 20], say: (value) => value.toFixed(0) },
      ]}
      ticks={[{ index: 0, label: "Mon" }]}
    />,
  );

  const chart = screen.getByRole("slider", { name: /^Form/ });
  expect(chart).toHaveAttribute("aria-valuetext", "Wed, Fitness 32, Fatigue 20");
  fireEvent.keyDown(chart, { key: "ArrowLeft" });
  expect(chart).toHaveAttribute("aria-valuetext", "Tue, Fitness 31");
  fireEvent.keyDown(chart, { key: "Home" });
  fireEvent.keyDown(chart, { key: "ArrowLeft" });
  expect(chart).toHaveAttribute("aria-valuetext", "Mon, Fitness 30, Fatigue 40");
  fireEvent.keyDown(chart, { key: "Enter" });
  expect(onChoose).toHaveBeenCalledWith(0);

  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual(["DayFitnessFatigue", "Mon3040", "Tue31", "Wed3220"]);
});

it("names no two levels alike", () => {
  render(
    <LineChart
      label="Form"
      marks={(value) => value.toFixed(0)}
      placeName="Day"
      places={["Mon", "Tue"]}
      series={[{ name: "Fitness", look: "first", values: [0, 1], say: String }]}
      ticks={[]}
    />,
  );

  const marks = [...document.querySelectorAll(".chart-mark")].map(({ textContent }) => textContent);
  expect(marks).toEqual(["0", "1"]);
});
