package io.fitconnect.crows.nest;

import java.time.Instant;
import java.util.function.Supplier;

public class NestBaseDTO {

    public long createdAtMillis() {
        return System.currentTimeMillis();
    }

    public Supplier<Instant> clock() {
        return Instant::now;
    }
}
