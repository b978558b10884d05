/**
 * What a body does in a training, second by second, and what a watch records of it: speed by slope and fatigue, a heart that
 * follows the effort late, stops at lights, and a receiver that is some metres off.
 */
@NullMarked
package io.fitconnect.e2e.world.effort;

import org.jspecify.annotations.NullMarked;
