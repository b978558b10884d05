/**
 * Group trainings that repeat by a rule of RFC 5545. A rule is expanded by the local clock of the place and then put on the time line with the rules of java.time, so
 * that 18:00 stays 18:00; due work makes the occurrences of the next weeks, each once, and each is a group training of its own.
 */
@NullMarked
package io.fitconnect.training.grouptraining.series;

import org.jspecify.annotations.NullMarked;
