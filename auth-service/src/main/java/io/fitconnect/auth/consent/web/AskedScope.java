package io.fitconnect.auth.consent.web;

/** A scope that an application asks for, with the keys of the messages that explain it. */
record AskedScope(String name) {

    /** What it allows, in a few words. */
    public String titleKey() {
        return "scope." + key() + ".title";
    }

    /** What it allows and what it does not. */
    public String detailKey() {
        return "scope." + key() + ".detail";
    }

    private String key() {
        return name.replace(':', '-');
    }
}
