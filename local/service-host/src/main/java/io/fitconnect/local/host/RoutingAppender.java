package io.fitconnect.local.host;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/** Hands an event to the log of the service that logs; what belongs to none is printed when it is a warning. */
final class RoutingAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private final PatternLayout layout = new PatternLayout();

    RoutingAppender(LoggerContext context) {
        setContext(context);
        layout.setContext(context);
        layout.setPattern(ServiceLog.PATTERN);
        layout.start();
        start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        var log = HostLogging.find(Thread.currentThread().getContextClassLoader());
        if (log != null) {
            log.append(event);
        } else if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            System.out.print(layout.doLayout(event));
        }
    }
}
