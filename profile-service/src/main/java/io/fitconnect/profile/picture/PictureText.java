package io.fitconnect.profile.picture;

import io.fitconnect.platform.message.MessageKey;

/** Why a picture is not shown. */
enum PictureText implements MessageKey {
    NO_PICTURE_SHOWN
}
