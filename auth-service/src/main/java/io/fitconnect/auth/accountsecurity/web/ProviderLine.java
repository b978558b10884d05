package io.fitconnect.auth.accountsecurity.web;

/**
 * An outside provider as the page lists it.
 *
 * @param recent whether it was linked lately
 */
record ProviderLine(String id, String name, boolean linked, boolean recent) {}
