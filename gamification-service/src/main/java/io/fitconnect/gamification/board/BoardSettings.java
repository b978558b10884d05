package io.fitconnect.gamification.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of boards.
 *
 * @param inMemory how many boards an instance keeps in memory
 * @param members  how many members all of them have at most, but for the one that was asked for last; a million take about 50 MB
 */
@ConfigurationProperties("fitconnect.boards")
@Validated
public record BoardSettings(
        @DefaultValue("200") @Min(1) @Max(10_000) int inMemory,

        @DefaultValue("2000000") @Min(1_000) @Max(1_000_000_000)
        int members) {}
