package io.fitconnect.kites.flight;

import io.fitconnect.platform.message.MessageKey;

enum FlightText implements MessageKey {
    CALM
}
