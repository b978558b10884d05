package io.fitconnect.local.terminal;

import java.io.PrintStream;
import java.util.List;

/** Where the launcher writes; interactive when a person looks at a screen whose lines can be redrawn. */
public record Terminal(PrintStream out, boolean isInteractive) {

    public static Terminal ofProcess() {
        return new Terminal(System.out, Boolean.getBoolean("fitconnect.terminal"));
    }

    public void say(String line) {
        out.println(line);
    }

    public void say(List<String> lines) {
        lines.forEach(this::say);
    }
}
