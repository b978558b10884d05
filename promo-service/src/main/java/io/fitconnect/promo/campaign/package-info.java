/**
 * Campaigns of the editors: a segment over stated facts, a schedule, a priority, a budget and variants. Nothing runs before a
 * second person approved it, nor for fewer people than the anonymity floor. The live ones are chosen from memory.
 */
@NullMarked
package io.fitconnect.promo.campaign;

import org.jspecify.annotations.NullMarked;
