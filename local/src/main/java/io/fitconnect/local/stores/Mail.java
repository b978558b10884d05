package io.fitconnect.local.stores;

import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.jvm.JvmCommand;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mail catcher: takes every mail of the platform and shows it on a page. It keeps the last ones, in memory only. */
public final class Mail implements Part {

    public static final String NAME = "mail";

    /** Set to {@code yes} to write all mails to the file {@link #JOURNAL} too, for a check that counts them. */
    public static final String KEEP_ALL = "FITCONNECT_MAIL_JOURNAL";

    /** Below the folder of data: a mail a line, as the catcher's API shows it. */
    public static final String JOURNAL = "mails.jsonl";

    private final Home home;
    private final Installation installation;
    private final int pagePort;
    private final int smtpPort;

    public Mail(Home home, Installation installation, int pagePort, int smtpPort) {
        this.home = home;
        this.installation = installation;
        this.pagePort = pagePort;
        this.smtpPort = smtpPort;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of(pagePort, smtpPort);
    }

    @Override
    public Launch prepare() {
        var command = new JvmCommand(
                JavaHome.running(),
                List.of("-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss256k"),
                Map.of(),
                installation.mailCatcher(),
                arguments());
        return new ClassArchive(installation.archives(), NAME, command).launch(Map.of(), home.path(), "");
    }

    private List<String> arguments() {
        var arguments =
                new ArrayList<>(List.of("io.fitconnect.local.mail.MailCatcherMain", "" + smtpPort, "" + pagePort));
        if ("yes".equals(System.getenv(KEEP_ALL))) {
            arguments.add(home.data(JOURNAL).toString());
        }
        return arguments;
    }

    @Override
    public boolean isReady() {
        return Ports.answers(pagePort) && Ports.answers(smtpPort);
    }
}
