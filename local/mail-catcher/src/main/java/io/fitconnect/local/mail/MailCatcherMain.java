package io.fitconnect.local.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The program: {@code MailCatcherMain MAIL-PORT PAGE-PORT [JOURNAL]}; it runs until it is stopped. */
public final class MailCatcherMain {

    private static final int WITHOUT_JOURNAL = 2;
    private static final int WITH_JOURNAL = 3;

    private MailCatcherMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != WITHOUT_JOURNAL && arguments.length != WITH_JOURNAL) {
            throw new IllegalArgumentException(
                    "Arguments: the port for mail, the port for pages, and perhaps a file that keeps all mails");
        }
        UnaryOperator<CaughtMail> keep = arguments.length == WITH_JOURNAL
                ? MailJournal.to(Path.of(arguments[WITHOUT_JOURNAL]))::keep
                : UnaryOperator.identity();
        MailCatcher catcher = MailCatcher.start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), keep);
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close));
    }
}
