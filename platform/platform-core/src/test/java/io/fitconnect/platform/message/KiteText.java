package io.fitconnect.platform.message;

enum KiteText implements MessageKey {
    CALM,
    STRING_LEFT,
    LANDED,
    FOUND_BY,
    GUST
}
