package io.fitconnect.social.moderation;

import io.fitconnect.social.content.ContentKey;

/** A report for who filed it. */
public record OwnReport(Report report, ContentKey subject) {}
