package io.fitconnect.local.host;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

/** The log file of one service, written as Spring Boot would write it for a process of its own. */
final class ServiceLog {

    static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %5p --- [%t] [%X{traceId:-}-%X{spanId:-}] %-40.40logger{39} : %m%n%ex";

    private static final String ROLLING = "logging.logback.rollingpolicy.";

    private final ServiceLevels levels = new ServiceLevels();
    private final RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();

    ServiceLog(Environment environment, String path) {
        var context = new LoggerContext();
        // Where the structured encoder looks for the service's name.
        context.putObject(Environment.class.getName(), environment);
        file.setContext(context);
        file.setFile(path);
        file.setEncoder(encoder(environment, context));
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(path + ".%d{yyyy-MM-dd}.%i.gz");
        policy.setMaxFileSize(FileSize.valueOf(environment.getProperty(ROLLING + "max-file-size", "10MB")));
        policy.setMaxHistory(environment.getProperty(ROLLING + "max-history", Integer.class, 7));
        policy.setTotalSizeCap(FileSize.valueOf(environment.getProperty(ROLLING + "total-size-cap", "30MB")));
        policy.start();
        file.setRollingPolicy(policy);
        file.start();
    }

    ServiceLevels levels() {
        return levels;
    }

    void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(levels.effective(event.getLoggerName()))) {
            file.doAppend(event);
        }
    }

    void stop() {
        file.stop();
    }

    private static Encoder<ILoggingEvent> encoder(Environment environment, LoggerContext context) {
        var format = environment.getProperty("logging.structured.format.file");
        return format == null ? pattern(context) : structured(format, context);
    }

    private static Encoder<ILoggingEvent> structured(String format, LoggerContext context) {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> pattern(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoder;
    }
}
