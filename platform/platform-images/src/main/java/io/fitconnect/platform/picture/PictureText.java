package io.fitconnect.platform.picture;

import io.fitconnect.platform.message.MessageKey;

/** Why a picture is not taken, in words for the person who gave it. */
enum PictureText implements MessageKey {
    PICTURE_TOO_LARGE,
    HOW_MANY_BYTES,
    PICTURE_UNUSABLE,
    TOO_MANY_PIXELS,
    UNKNOWN_FORMAT,
    BROKEN,
    ALBUM_IS_FULL,
    HOW_MANY_PICTURES,
    UPLOAD_BROKEN_OFF,
    SEND_AGAIN,
    NO_SUCH_PICTURE
}
