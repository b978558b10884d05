package io.fitconnect.auth.revocation;

import java.util.List;

/** A part of the log and where the next read goes on. */
public record RevocationPage(List<RecordedRevocation> revocations, LogPosition next) {}
