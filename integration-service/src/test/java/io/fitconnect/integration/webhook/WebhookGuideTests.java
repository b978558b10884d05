package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the check of signatures that {@code docs/vendor-push.md} shows to vendors. */
class WebhookGuideTests {

    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";
    private static final long TIME = 1_796_076_000;
    private static final byte[] BODY = "{\"type\":\"webhook.test\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Method check;

    @BeforeEach
    void compile() throws IOException, ReflectiveOperationException {
        Matcher example = JAVA.matcher(Files.readString(Path.of("..", "docs", "vendor-push.md")));
        assertThat(example.find()).isTrue();
        Path source = Files.writeString(folder.resolve("WebhookCheck.java"), example.group(1));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, source.toString())).isZero();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            check = classes.loadClass("WebhookCheck")
                    .getMethod(
                            "isGenuine",
                            String.class,
                            String.class,
                            String.class,
                            String.class,
                            byte[].class,
                            long.class);
        }
    }

    @Test
    void acceptsWhatIsSigned() throws ReflectiveOperationException {
        String signature = WebhookSignature.sign(SECRET, ID, TIME, BODY);

        assertThat(isGenuine(signature, BODY, TIME + 20)).isTrue();
        assertThat(isGenuine("v1,AAAA " + signature, BODY, TIME)).isTrue();
    }

    @Test
    void refusesWhatIsForgedOrOld() throws ReflectiveOperationException {
        String signature = WebhookSignature.sign(SECRET, ID, TIME, BODY);

        assertThat(isGenuine(signature, new byte[0], TIME)).isFalse();
        assertThat(isGenuine(WebhookSignature.sign("whsec_AAAA", ID, TIME, BODY), BODY, TIME))
                .isFalse();
        assertThat(isGenuine(signature, BODY, TIME + 301)).isFalse();
        assertThat(isGenuine("", BODY, TIME)).isFalse();
    }

    private boolean isGenuine(String signatures, byte[] body, long now) throws ReflectiveOperationException {
        return (boolean) check.invoke(null, SECRET, ID, Long.toString(TIME), signatures, body, now);
    }
}
