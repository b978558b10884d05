package io.fitconnect.local;

import io.fitconnect.local.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;

/** Fills the running platform with athletes to look at; again, it adds only what is missing. */
final class World implements Command {

    static final String NAME = "world";

    private static final Option ONLY = Option.withValue("only", "A,B", "these athletes, such as anna,dmitry");
    private static final Option DAYS = Option.withValue("days", "N", "trainings of so many days instead of a year");
    private static final ClientProgram CLIENT = new ClientProgram("io.fitconnect.e2e.world.World");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "adds a dozen athletes with a year of trainings, gear, plans and goals";
    }

    @Override
    public List<Option> options() {
        return List.of(ONLY, DAYS, Options.NO_BUILD);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var more = new ArrayList<>(List.of("--accounts", AuthServiceOrder.address(arguments, "accounts")));
        for (var option : List.of(ONLY, DAYS)) {
            arguments.find(option).ifPresent(value -> more.addAll(List.of("--" + option.name(), value)));
        }
        return CLIENT.run(PlatformChoice.of(arguments), more, terminal);
    }
}
