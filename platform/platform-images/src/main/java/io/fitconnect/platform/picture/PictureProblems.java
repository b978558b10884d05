package io.fitconnect.platform.picture;

import io.fitconnect.platform.image.UnusablePicture;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** Why a picture is not taken. */
public final class PictureProblems {

    /** The file has more bytes than are taken. */
    public static final ProblemType TOO_LARGE =
            new ProblemType("picture-too-large", PictureText.PICTURE_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE);

    /** The file is no picture that is taken. */
    public static final ProblemType UNUSABLE =
            new ProblemType("picture-unusable", PictureText.PICTURE_UNUSABLE, HttpStatus.UNPROCESSABLE_CONTENT);

    /** The album holds as many pictures as it can. */
    public static final ProblemType ALBUM_IS_FULL =
            new ProblemType("album-is-full", PictureText.ALBUM_IS_FULL, HttpStatus.CONFLICT);

    /** The file did not arrive whole, or not in time. */
    public static final ProblemType UPLOAD_BROKEN_OFF =
            new ProblemType("picture-broken-off", PictureText.UPLOAD_BROKEN_OFF, HttpStatus.BAD_REQUEST);

    private PictureProblems() {}

    static Refusal tooLarge(DataSize most) {
        return new Refusal(TOO_LARGE, PictureText.HOW_MANY_BYTES.message("most", most.toMegabytes()));
    }

    static Refusal unusable(UnusablePicture picture, DataSize mostBytes) {
        return switch (picture.reason()) {
            case TOO_LARGE -> tooLarge(mostBytes);
            case TOO_MANY_PIXELS -> new Refusal(UNUSABLE, PictureText.TOO_MANY_PIXELS.message());
            case UNKNOWN_FORMAT -> new Refusal(UNUSABLE, PictureText.UNKNOWN_FORMAT.message());
            case BROKEN -> new Refusal(UNUSABLE, PictureText.BROKEN.message());
        };
    }

    static Refusal full(Album album) {
        return new Refusal(ALBUM_IS_FULL, PictureText.HOW_MANY_PICTURES.message("most", album.most()));
    }

    static Refusal brokenOff() {
        return new Refusal(UPLOAD_BROKEN_OFF, PictureText.SEND_AGAIN.message());
    }

    static Refusal notFound() {
        return new Refusal(CommonProblems.NOT_FOUND, PictureText.NO_SUCH_PICTURE.message());
    }

    static Refusal busy(Duration retryAfter) {
        return new Refusal(CommonProblems.BUSY, ProblemText.TRY_AGAIN_IN_SECONDS.message()).retryAfter(retryAfter);
    }
}
