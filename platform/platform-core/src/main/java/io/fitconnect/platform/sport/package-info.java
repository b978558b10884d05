/**
 * The sports of the house, read from {@code contracts/sports.yaml}: what they are called, what a training of them can
 * have, and what is plausible. A new sport is a block in that file; no code names one but {@code other}.
 */
@NullMarked
package io.fitconnect.platform.sport;

import org.jspecify.annotations.NullMarked;
