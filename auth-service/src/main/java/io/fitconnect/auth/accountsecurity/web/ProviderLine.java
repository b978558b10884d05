package io.fitconnect.auth.accountsecurity.web;

/** An outside provider as the page lists it. */
record ProviderLine(String id, String name, boolean linked) {}
