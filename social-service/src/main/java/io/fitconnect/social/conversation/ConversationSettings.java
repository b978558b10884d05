package io.fitconnect.social.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of conversations.
 *
 * @param mostParticipants  of a group, 2 to 500
 * @param messagesPerMinute that one person sends, to all conversations together, 1 to 10,000
 * @param openingsPerDay    conversations that one person begins, 1 to 10,000
 * @param invitationsPerDay people whom one person takes or invites into groups, 1 to 10,000
 * @param editable          how long a message can be edited, 1 minute to 7 days
 * @param recent            how long messages stay in SQL before they move to Cassandra; a client id is recognized for as long, 1 second to 90 days
 * @param newAccount        how long an account counts as new, and its links are held, 0 to 30 days
 * @param screenedFrom      people of a group from whom on its messages are compared with the lists of words, 3 to 500
 */
@Validated
@ConfigurationProperties("fitconnect.conversation")
public record ConversationSettings(
        @DefaultValue("100") @Min(2) @Max(500) int mostParticipants,
        @DefaultValue("60") @Min(1) @Max(10_000) int messagesPerMinute,
        @DefaultValue("50") @Min(1) @Max(10_000) int openingsPerDay,
        @DefaultValue("200") @Min(1) @Max(10_000) int invitationsPerDay,

        @DefaultValue("24h") @NotNull @DurationMin(minutes = 1) @DurationMax(days = 7)
        Duration editable,

        @DefaultValue("30d") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 90)
        Duration recent,

        @DefaultValue("3d") @NotNull @DurationMin @DurationMax(days = 30)
        Duration newAccount,

        @DefaultValue("10") @Min(3) @Max(500) int screenedFrom) {}
