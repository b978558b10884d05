package io.fitconnect.platform.test.sql;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * The SQL statements of the threads that answer requests, in their order: what an answer costs beside time, which no test can measure
 * well.
 */
public final class RequestStatements {

    private static final List<Logger> STATEMENTS =
            List.of(logger("org.springframework.jdbc.core.JdbcTemplate"), logger("org.hibernate.SQL"));
    private static final Pattern JDBC =
            Pattern.compile("(?s)Executing (?:prepared )?SQL (?:statement|query|update) \\[(.*)\\]");
    private static final Pattern REQUEST_THREAD = Pattern.compile("http-nio-.*-exec-\\d+");

    private RequestStatements() {}

    /**
     * Records the statements while the act sends requests to a service of this process. The recorder is attached and detached while
     * nothing is logged: Logback may miss one that comes just when another thread logs.
     */
    public static List<String> of(Runnable act) {
        Recorder recorder = new Recorder();
        recorder.start();
        List<Level> levels = STATEMENTS.stream().map(Logger::getEffectiveLevel).toList();
        STATEMENTS.forEach(logger -> {
            logger.addAppender(recorder);
            logger.setAdditive(false); // the console needs none of it
            logger.setLevel(Level.DEBUG);
        });
        try {
            act.run();
        } finally {
            for (int i = 0; i < levels.size(); i++) {
                STATEMENTS.get(i).setLevel(levels.get(i));
                STATEMENTS.get(i).setAdditive(true);
                STATEMENTS.get(i).detachAppender(recorder);
            }
        }
        return List.copyOf(recorder.statements);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static final class Recorder extends AppenderBase<ILoggingEvent> {

        private final Queue<String> statements = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            if (!REQUEST_THREAD.matcher(event.getThreadName()).matches()) {
                return;
            }
            String message = event.getFormattedMessage();
            var jdbc = JDBC.matcher(message);
            if (event.getLoggerName().equals("org.hibernate.SQL")) {
                statements.add(message.strip());
            } else if (jdbc.matches()) {
                statements.add(jdbc.group(1).strip());
            }
        }
    }
}
