package io.fitconnect.benchmarks.work;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each contender the same steps, checks what was done, and prints the tables. Argument: a seed. */
public final class WorkBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int BATCH = 500;

    private WorkBenchmark() {}

    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 7;
        OUT.println(
                "| contender | items/s of a backlog | CPU ms an item | p99 of lateness, ms | ratios to one bare worker |");
        OUT.println("|---|---:|---:|---:|---:|");
        Contender.Pace bare = bare(1);
        print("bare loop, 1 worker", bare, bare);
        print("bare loop, 8 workers, `skip locked`", bare(8), bare);
        System.exit(dueWork(seed, bare) ? 0 : 1);
    }

    private static Contender.Pace bare(int workers) throws SQLException, InterruptedException {
        try (Database database = Database.create();
                BareLoop loop = new BareLoop(database, workers)) {
            return new Contender(database, loop::schedule, List.of(ProcessHandle.current())).pace();
        }
    }

    private static boolean dueWork(long seed, Contender.Pace bare)
            throws SQLException, IOException, InterruptedException {
        try (Database database = Database.create();
                ConfigurableApplicationContext scheduler = Instance.start(database.url(), false)) {
            Fleet fleet = new Fleet(database.url(), seed);
            Contender contender = new Contender(database, steps -> schedule(scheduler, steps), fleet.handles());
            try (fleet) {
                print("due work, 4 processes of 2 workers", contender.pace(), bare);
                new KillRound(contender, fleet).run();
            }
            return print(database.effects().find(), database.countLeft(), fleet);
        }
    }

    private static void schedule(ConfigurableApplicationContext scheduler, List<Step> steps) {
        Transactions transactions = scheduler.getBean(Transactions.class);
        DueWork dueWork = scheduler.getBean(DueWork.class);
        for (int begin = 0; begin < steps.size(); begin += BATCH) {
            List<Step> batch = steps.subList(begin, Math.min(begin + BATCH, steps.size()));
            transactions.run(
                    () -> batch.forEach(step -> dueWork.schedule(StepHandler.QUEUE, step.key(), step.dueAt(), step)));
        }
    }

    private static void print(String name, Contender.Pace pace, Contender.Pace bare) {
        OUT.printf(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.0f | %.2f, %.2f, %.2f |%n",
                name,
                pace.perSecond(),
                pace.cpuMillis(),
                pace.p99Millis(),
                pace.perSecond() / bare.perSecond(),
                pace.cpuMillis() / bare.cpuMillis(),
                pace.p99Millis() / bare.p99Millis());
    }

    /** Returns whether each step was taken once and in order, although processes died with leases. */
    private static boolean print(Effects.Findings found, long left, Fleet fleet) {
        long missing = KillRound.steps() - found.steps();
        OUT.println();
        OUT.println("| with kills | |");
        OUT.println("|---|---:|");
        row("processes killed / stopped for longer than a lease", fleet.kills() + " / " + fleet.stops());
        row("steps scheduled / missing / left in the table", KillRound.steps() + " / " + missing + " / " + left);
        row("effects repeated / out of order of their key", found.repeated() + " / " + found.outOfOrder());
        row("steps taken over from another process", Long.toString(found.taken()));
        row("leases that a process lost while it slept", Long.toString(fleet.lostLeases()));
        row("p99 of lateness, ms (a lease is 3 s)", String.format(Locale.ROOT, "%.0f", found.p99Millis()));
        return missing == 0 && left == 0 && found.repeated() == 0 && found.outOfOrder() == 0 && found.taken() > 0;
    }

    private static void row(String what, String value) {
        OUT.println("| " + what + " | " + value + " |");
    }
}
