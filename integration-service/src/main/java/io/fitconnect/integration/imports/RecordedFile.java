package io.fitconnect.integration.imports;

/** A recorded activity with the import whose file holds it. */
public record RecordedFile(Activity activity, Import entry) {}
