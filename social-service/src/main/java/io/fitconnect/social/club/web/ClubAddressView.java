package io.fitconnect.social.club.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** The secret of a new invitation link. */
@Schema(name = "ClubAddress")
record ClubAddressView(
        @Schema(
                description = "A secret, for the page behind the link",
                example = "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM")
        String secret,

        @Schema(
                description = "Where the invitation is read, without a token",
                example = "/api/v1/club-invitations/AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM")
        String path) {

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "ClubAddressView[not shown]";
    }
}
