package io.fitconnect.integration.imports;

/**
 * What was lost or repaired while a file was read.
 *
 * @param code   stable, kebab-case
 * @param detail English sentence for the athlete
 */
public record ImportWarning(String code, String detail) {}
