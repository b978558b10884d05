/**
 * The rules, as data, and the engine that applies them. What an athlete has earned is a function of the set of efforts that are present: no rule
 * remembers what came before, so an award whose training changes or goes is taken back by computing again.
 */
@NullMarked
package io.fitconnect.gamification.rule;

import org.jspecify.annotations.NullMarked;
