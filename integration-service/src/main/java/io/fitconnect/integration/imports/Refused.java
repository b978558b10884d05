package io.fitconnect.integration.imports;

/**
 * Why an import will not become a training.
 *
 * @param reason stable, kebab-case
 * @param detail English sentence: what is wrong and what to do
 */
public record Refused(String reason, String detail) {}
