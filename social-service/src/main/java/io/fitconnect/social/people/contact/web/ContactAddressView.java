package io.fitconnect.social.people.contact.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** The secret of a new contact link. */
@Schema(name = "ContactAddress")
record ContactAddressView(
        @Schema(
                description = "A secret, for the page behind the link",
                example = "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM")
        String secret,

        @Schema(
                description = "Where the link is read, with a token",
                example = "/api/v1/contact-links/AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM")
        String path) {

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "ContactAddressView[not shown]";
    }
}
