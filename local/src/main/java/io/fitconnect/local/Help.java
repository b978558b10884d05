package io.fitconnect.local;

import io.fitconnect.local.terminal.Table;
import java.util.ArrayList;
import java.util.List;

/** The list of commands with their options. */
record Help(List<Command> commands) {

    /** The script does this one alone, because the build replaces the launcher. */
    private static final String CHECKS = "test";

    List<String> lines() {
        var lines = new ArrayList<>(List.of("./fitconnect COMMAND [OPTIONS]", ""));
        var table = new Table("command", "");
        for (var command : commands) {
            table.add((command.name() + " " + String.join(" ", command.words())).strip(), command.summary());
            command.options().forEach(option -> add(table, option));
        }
        table.add(CHECKS, "runs all checks: mvn verify");
        table.add("each of them", "");
        Options.PLATFORM.forEach(option -> add(table, option));
        lines.addAll(table.lines());
        return lines;
    }

    private static void add(Table table, Option option) {
        table.add("  " + option.usage(), option.meaning());
    }
}
