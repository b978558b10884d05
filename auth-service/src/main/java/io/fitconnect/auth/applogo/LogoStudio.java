package io.fitconnect.auth.applogo;

import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.platform.image.Picture;
import io.fitconnect.platform.image.PictureEncoder;
import io.fitconnect.platform.image.PictureRule;
import io.fitconnect.platform.image.UnusablePicture;
import io.fitconnect.platform.problem.Refusal;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes a logo of what a vendor sent. */
@Component
public class LogoStudio {

    private static final int MOST_BYTES = 500_000;
    private static final int EDGE = 128;
    private static final int AT_ONCE = 2;
    private static final PictureRule RULE = PictureRule.logo(MOST_BYTES, EDGE);

    private final PictureEncoder encoder = new PictureEncoder(AT_ONCE);

    /** Returns the logo, or refuses with 400 and the reason. */
    public Logo make(byte[] file) {
        try {
            Picture picture = encoder.encode(file, RULE);
            return new Logo(picture.bytes(), Sha256.of(Base64.getEncoder().encodeToString(picture.bytes())));
        } catch (UnusablePicture unusable) {
            throw new Refusal(
                    LogoProblems.UNUSABLE_LOGO, textOf(unusable.reason()).message());
        }
    }

    private static LogoText textOf(UnusablePicture.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> LogoText.TOO_LARGE;
            case TOO_MANY_PIXELS -> LogoText.TOO_MANY_PIXELS;
            case UNKNOWN_FORMAT -> LogoText.UNKNOWN_FORMAT;
            case BROKEN -> LogoText.BROKEN;
        };
    }
}
