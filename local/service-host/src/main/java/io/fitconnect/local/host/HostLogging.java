package io.fitconnect.local.host;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Logging of all services: the process has one logger context, and each event goes to the log of the service whose thread
 * logs, which the thread's context class loader tells. A logger lets through what any service wants to see; each
 * service's log then drops what it does not.
 */
final class HostLogging {

    private static final Map<ClassLoader, ServiceLog> LOGS = new ConcurrentHashMap<>();

    /** The loggers whose level some service has set. */
    private static final Set<String> NAMED = new HashSet<>();

    private HostLogging() {}

    static void install() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, ServiceLoggingSystem.class.getName());
        var root = context().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.setLevel(Level.INFO);
        root.addAppender(new RoutingAppender(context()));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static synchronized void open(ClassLoader service, ServiceLog log) {
        LOGS.put(service, log);
        applyLevels();
    }

    static synchronized void close(ClassLoader service) {
        var log = LOGS.remove(service);
        if (log != null) {
            applyLevels();
            log.stop();
        }
    }

    static synchronized void setLevel(ClassLoader service, String logger, Level level) {
        var log = find(service);
        if (log != null) {
            log.levels().set(logger, level);
            applyLevels();
        }
    }

    /** The log of the nearest loader: Tomcat puts one of its own before the service's. */
    static @Nullable ServiceLog find(@Nullable ClassLoader loader) {
        for (var candidate = loader; candidate != null; candidate = candidate.getParent()) {
            var log = LOGS.get(candidate);
            if (log != null) {
                return log;
            }
        }
        return null;
    }

    /** Services start and stop at the same time: between reading the names and setting a level no log may go, or the level would be OFF. */
    private static void applyLevels() {
        var names = LOGS.values().stream()
                .flatMap(log -> log.levels().names().stream())
                .collect(Collectors.toSet());
        NAMED.stream().filter(name -> !names.contains(name)).forEach(HostLogging::reset);
        names.forEach(name -> logger(name).setLevel(mostVerbose(name)));
        NAMED.clear();
        NAMED.addAll(names);
    }

    private static void reset(String name) {
        logger(name).setLevel(name.equals(org.slf4j.Logger.ROOT_LOGGER_NAME) ? Level.INFO : null);
    }

    private static Level mostVerbose(String name) {
        return LOGS.values().stream()
                .map(log -> log.levels().effective(name))
                .min(Comparator.comparingInt(Level::toInt))
                .orElseThrow();
    }

    private static Logger logger(String name) {
        return context().getLogger(name);
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
